package de.medienplan.rollout.derive;

import de.medienplan.rollout.scenario.Adjustment;
import java.time.LocalDate;
import java.util.List;

/**
 * How a city goes on from a plan.
 *
 * @param name of the next scenario
 * @param asOf the day that counts: what was reported until then is fact, nothing else starts before its quarter
 * @param first quarter of the new horizon, one of {@link Replanning#beginnings}
 * @param last quarter of the new horizon, no earlier than the old one's
 * @param adjustments of money and capacity, in the order in which they are made
 */
public record ReplanRequest(String name, LocalDate asOf, String first, String last, List<Adjustment> adjustments) {

    public ReplanRequest {
        adjustments = List.copyOf(adjustments);
    }
}
