package de.medienplan.planning.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much money a year it takes until every school is completed, as far as it is known.
 *
 * @param by the period asked for, by the end of which every school is to be completed
 * @param usual own funds of a usual year in the scenario, in euros
 * @param pupils of all schools
 * @param deadlines the same question for other dates, ascending; contains {@code by}
 * @param levels what is reached by {@code by} for some amounts, ascending
 * @param hindered {@code by} if it is proven impossible whatever the money, else the last date that is; null if none is
 * @param hindrances why it is impossible; several may be named where only all of them together are in the way
 * @param starts of the plan that needs the least money for {@code by}; empty if none was found
 */
public record CityAnswer(
        String by,
        long usual,
        long pupils,
        List<Deadline> deadlines,
        List<Level> levels,
        @Nullable String hindered,
        List<Hindrance> hindrances,
        Map<String, String> starts) {

    /**
     * Money needed for a date.
     *
     * @param by period by the end of which every school is completed
     * @param possible false: proven impossible whatever the money
     * @param least proven: with less a year no plan does it; null while not known
     * @param enough shown by a plan; null while none was found
     */
    public record Deadline(
            String by,
            boolean possible,
            @Nullable Long least,
            @Nullable Long enough) {}

    /**
     * What an amount of money does.
     *
     * @param yearly own funds of a full year, in euros
     * @param reached pupils whose schools are completed by the date in the plan found
     * @param most proven: no plan reaches more pupils by then
     * @param schools completed by the date in the plan found
     */
    public record Level(long yearly, long reached, long most, int schools) {}

    /** What kind of thing money does not remove. */
    public enum Kind {
        /** Schools that no start lets complete in time: the building is ready too late, a pin, or no quarter holds them. */
        TOO_LATE,
        /** Units of a resource that are missing in every period. */
        CAPACITY,
        /** New posts that are missing a year. */
        POSTS
    }

    /**
     * Something that money does not remove.
     *
     * @param resource id of the resource, else empty
     * @param amount how much is missing, 0 for schools
     * @param schools ids of the schools, else empty
     */
    public record Hindrance(Kind kind, String resource, double amount, List<String> schools) {
        public Hindrance {
            schools = List.copyOf(schools);
        }
    }

    public CityAnswer {
        deadlines = List.copyOf(deadlines);
        levels = List.copyOf(levels);
        hindrances = List.copyOf(hindrances);
        starts = Map.copyOf(starts);
    }

    /** The answer to the question itself. */
    public Optional<Deadline> asked() {
        return deadlines.stream().filter(one -> one.by().equals(by)).findFirst();
    }

    /** The first date by which a plan with so much money completes every school; empty if none was found. */
    public Optional<String> shownWith(long yearly) {
        return deadlines.stream()
                .filter(one -> one.enough() != null && one.enough() <= yearly)
                .map(Deadline::by)
                .findFirst();
    }

    /** The first date that is not proven impossible with so much money; empty if all are. */
    public Optional<String> notBefore(long yearly) {
        return deadlines.stream()
                .filter(one -> one.possible() && (one.least() == null || one.least() <= yearly))
                .map(Deadline::by)
                .findFirst();
    }
}
