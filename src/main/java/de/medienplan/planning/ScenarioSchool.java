package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A school to be planned.
 *
 * @param priority factor on the waiting cost, 1 is normal
 * @param earliestStart period from which the building is ready
 * @param plannedDuration periods from start to completion, at least 1; see {@link #duration()}
 * @param investment euros, paid in as many instalments as periods
 * @param tablets tablets that go live with the school
 * @param otherDevices other devices that go live with it
 * @param pinnedStart the period the school must start in, or null
 * @param publishedStart the period that was announced; leaving it costs, or null
 * @param progress what is known since it has begun, or null; its start is then no decision
 */
public record ScenarioSchool(
        String id,
        String name,
        long pupils,
        BigDecimal priority,
        String earliestStart,
        int plannedDuration,
        List<Demand> demands,
        long investment,
        List<Grant> grants,
        long tablets,
        long otherDevices,
        @Nullable String pinnedStart,
        @Nullable String publishedStart,
        @Nullable Progress progress) {

    public ScenarioSchool {
        demands = List.copyOf(demands);
        grants = List.copyOf(grants);
    }

    /** A school that has not begun. */
    public ScenarioSchool(
            String id,
            String name,
            long pupils,
            BigDecimal priority,
            String earliestStart,
            int plannedDuration,
            List<Demand> demands,
            long investment,
            List<Grant> grants,
            long tablets,
            long otherDevices,
            @Nullable String pinnedStart,
            @Nullable String publishedStart) {
        this(
                id,
                name,
                pupils,
                priority,
                earliestStart,
                plannedDuration,
                demands,
                investment,
                grants,
                tablets,
                otherDevices,
                pinnedStart,
                publishedStart,
                null);
    }

    /** The school with another weight of its waiting. */
    public ScenarioSchool withPriority(BigDecimal factor) {
        return with(factor, earliestStart, pinnedStart, publishedStart, progress);
    }

    /** The school with another pin, or none. */
    public ScenarioSchool withPin(@Nullable String period) {
        return with(priority, earliestStart, period, publishedStart, progress);
    }

    /** The school with another start that was announced, or none. */
    public ScenarioSchool withPublishedStart(@Nullable String period) {
        return with(priority, earliestStart, pinnedStart, period, progress);
    }

    /** The school with another quarter from which its building is ready. */
    public ScenarioSchool withEarliestStart(String period) {
        return with(priority, period, pinnedStart, publishedStart, progress);
    }

    /** The school with what is known since it has begun, or as one that has not. */
    public ScenarioSchool withProgress(@Nullable Progress known) {
        return with(priority, earliestStart, pinnedStart, publishedStart, known);
    }

    private ScenarioSchool with(
            BigDecimal factor,
            String earliest,
            @Nullable String pinned,
            @Nullable String published,
            @Nullable Progress known) {
        return new ScenarioSchool(
                id,
                name,
                pupils,
                factor,
                earliest,
                plannedDuration,
                demands,
                investment,
                grants,
                tablets,
                otherDevices,
                pinned,
                published,
                known);
    }

    /** Whether works have begun, so that its start is a fact. */
    public boolean begun() {
        return progress != null;
    }

    /** Periods from start to completion: the real ones if it has begun. */
    public int duration() {
        return progress == null ? plannedDuration : progress.duration();
    }

    /** Periods in which it may need resources: as planned or as it really takes, whichever is more. */
    public int longest() {
        return Math.max(plannedDuration, duration());
    }

    /** The period that its start is bound to, by a fact or a pin; null if it is free. */
    public @Nullable String fixedStart() {
        return progress == null ? pinnedStart : progress.start();
    }

    /**
     * What is known of a school that has begun.
     *
     * @param start the period in which it really began
     * @param duration how many periods it really takes, or as now expected
     * @param payments euros paid and still to be paid by budget year; null: equal instalments of the investment
     */
    public record Progress(
            String start, int duration, @Nullable Map<Integer, Long> payments) {

        public Progress {
            payments = payments == null ? null : Collections.unmodifiableMap(new TreeMap<>(payments));
        }
    }

    /** What a school needs of a resource in the {@code offset}-th period after its start. */
    public record Demand(String resource, int offset, long amount) {}

    /** What a school may get from a programme: the base amount is its own, the rest of the eligible costs counts for the pool. */
    public record Grant(String programme, long baseAmount, long eligibleCosts) {

        /** The base amount the school can be entitled to. */
        public long base() {
            return Math.min(baseAmount, eligibleCosts);
        }

        /** The costs that are eligible for the programme's pool. */
        public long poolEligible() {
            return eligibleCosts - base();
        }
    }
}
