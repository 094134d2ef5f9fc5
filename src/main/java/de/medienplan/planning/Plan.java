package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decided rollout; mirrors the file format {@code medienplan-plan/1}. A plan may break rules: only
 * {@link PlanEvaluator} tells.
 *
 * @param scenario name of the scenario it was made for
 * @param starts school id to start period id; a null value is an unplanned school
 * @param posts budget year to first-level support posts
 * @param cost the cost as computed by {@link PlanEvaluator}
 * @param lowerBound euros that no feasible plan of the scenario can undercut, proven; null if none is known
 */
public record Plan(
        String scenario,
        Map<String, @Nullable String> starts,
        Map<Integer, BigDecimal> posts,
        CostParts cost,
        @Nullable Long lowerBound) {

    /** The format this record mirrors. */
    public static final String FORMAT = "medienplan-plan/1";

    public Plan {
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
        posts = Collections.unmodifiableMap(new TreeMap<>(posts));
    }

    /** The period the school starts in, or null if it is unplanned. */
    public @Nullable String startOf(String schoolId) {
        return starts.get(schoolId);
    }

    public long unplanned() {
        return starts.values().stream().filter(start -> start == null).count();
    }

    /**
     * (total − lowerBound) / total, at least 0, as plan files carry it: the best possible plan saves at most this share of
     * this one. How much dearer this one is, is said by {@link ProvenGap}.
     */
    public OptionalDouble gap() {
        if (lowerBound == null) {
            return OptionalDouble.empty();
        }
        long total = cost.total();
        return OptionalDouble.of(total == 0 ? 0 : Math.max(0, (double) (total - Math.max(0, lowerBound)) / total));
    }
}
