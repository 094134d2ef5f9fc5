package de.medienplan.planning.alternative;

import de.medienplan.planning.Plan;
import java.util.Map;
import java.util.Objects;

/**
 * A good plan among others.
 *
 * @param wish what it was made towards
 * @param plan with its cost as the scenario weighs, without a bound
 * @param criteria what it comes to, by code of the criterion; less is better
 */
public record Alternative(Wish wish, Plan plan, Map<String, Double> criteria) {

    /** Whether it is at least as good in every criterion and better in one. */
    boolean dominates(Alternative other) {
        boolean better = false;
        for (Map.Entry<String, Double> one : criteria.entrySet()) {
            double theirs = Objects.requireNonNull(other.criteria.get(one.getKey()));
            if (one.getValue() > theirs) {
                return false;
            }
            better |= one.getValue() < theirs;
        }
        return better;
    }

    /** How much two plans differ: the share of schools, 0 to 1, that start in another quarter or in one of them only. */
    public double distance(Alternative other) {
        Map<String, ?> theirs = other.plan.starts();
        long different = plan.starts().entrySet().stream()
                .filter(start -> !Objects.equals(start.getValue(), theirs.get(start.getKey())))
                .count();
        return plan.starts().isEmpty() ? 0 : (double) different / plan.starts().size();
    }
}
