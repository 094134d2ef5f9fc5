package de.medienplan.planning.means;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What more means bring.
 *
 * @param before rating of the best plan known without them; this plan or a better one
 * @param after rating of the best plan known with them
 * @param improved by how much the plan asked about can be bettered without more means; 0 if nothing better was found
 * @param moved schools with another start than before, those that win most first
 */
public record MeansAnswer(Proven before, Proven after, long improved, List<Moved> moved) {

    public MeansAnswer {
        moved = List.copyOf(moved);
    }

    /**
     * The best possible rating lies between both.
     *
     * @param total euros of the plan found, weighted
     * @param lowerBound proven: no plan is rated lower; null if nothing is proven
     */
    public record Proven(long total, @Nullable Long lowerBound) {}

    /**
     * A school with another start.
     *
     * @param from its start without more means, null if unplanned
     * @param to its start with them, null if unplanned
     * @param won quarters, negative if it loses; those until the end of the scenario for a school planned only in one of both
     */
    public record Moved(
            String id,
            String name,
            @Nullable String from,
            @Nullable String to,
            int won) {}

    /** The best possible plan is bettered by at least so many weighted euros, proven; 0 if nothing is. */
    public long least() {
        Long bound = before.lowerBound();
        return bound == null ? 0 : Math.max(0, bound - after.total());
    }

    /** And by at most so many, proven; null if nothing is. */
    public @Nullable Long most() {
        Long bound = after.lowerBound();
        return bound == null ? null : Math.max(0, before.total() - bound);
    }

    /** Schools that have a start only with more means. */
    public List<Moved> planned() {
        return moved.stream().filter(school -> school.from() == null).toList();
    }

    /** Schools that start earlier. */
    public List<Moved> earlier() {
        return moved.stream()
                .filter(school -> school.from() != null && school.won() > 0)
                .toList();
    }

    /** Schools that start later or not at all. */
    public List<Moved> later() {
        return moved.stream().filter(school -> school.won() < 0).toList();
    }

    /** Quarters won by all schools less those that others lose. */
    public int quarters() {
        return moved.stream().mapToInt(Moved::won).sum();
    }
}
