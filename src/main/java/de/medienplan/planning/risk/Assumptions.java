package de.medienplan.planning.risk;

import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is taken for possible.
 *
 * @param ready quarters by which a building that is not ready yet is ready later than planned
 * @param duration quarters by which works that are not completed take longer
 * @param cost percent by which a school costs more than planned, by itself
 * @param cityCost percent by which all schools cost more in the same future, as construction prices rise for all
 * @param margin safety margin on the investment
 * @param fewestObservations so many observed cases replace an assumption
 */
public record Assumptions(
        Assumption ready,
        Assumption duration,
        Assumption cost,
        Assumption cityCost,
        Margin margin,
        int fewestObservations) {

    /**
     * One uncertain figure.
     *
     * @param source where the range comes from, and whether it is assumed because nobody has measured it
     */
    public record Assumption(Range range, Source source) {

        Assumption replacedBy(List<? extends Number> seen, int fewest, Source seenIn) {
            return seen.size() < fewest ? this : new Assumption(Range.Discrete.observed(seen), seenIn);
        }
    }

    /** Percent of the investment that is set aside for what costs more. */
    public record Margin(BigDecimal percent, Source source) {}

    /** What a city has seen of its own delays. */
    public interface Observed {

        /** Quarters by which each building was ready later; those on time are zeros. */
        List<Integer> ready();

        /** Quarters by which the works of each school took longer. */
        List<Integer> duration();

        /** Percent by which each school cost more. */
        List<BigDecimal> cost();

        /** Names the schools and years they come from; nothing of it is assumed. */
        Source source();
    }

    public Assumptions withMargin(Margin other) {
        return new Assumptions(ready, duration, cost, cityCost, other, fewestObservations);
    }

    /** With the city's own delays where there are enough of them. */
    public Assumptions with(Observed seen) {
        return new Assumptions(
                ready.replacedBy(seen.ready(), fewestObservations, seen.source()),
                duration.replacedBy(seen.duration(), fewestObservations, seen.source()),
                cost.replacedBy(seen.cost(), fewestObservations, seen.source()),
                cityCost,
                margin,
                fewestObservations);
    }
}
