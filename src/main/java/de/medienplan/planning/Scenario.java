package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rollout is planned from; mirrors the file format {@code medienplan-scenario/1}. Money is whole euros.
 * {@link ScenarioCheck} says whether the parts fit together; {@link ScenarioJson} reads and writes the file.
 *
 * @param name names the scenario in plans and file names
 * @param periods consecutive quarters, the horizon of the plan
 * @param resources what is scarce in each period, e.g. construction supervision
 * @param budget own funds for each budget year
 * @param programmes grant programmes with their pool
 * @param support first-level support: ratios, posts, cost of a post
 * @param weights what waiting and moving a published date cost
 * @param startTogether lists of school ids that start in the same period or stay unplanned together
 * @param schools the schools to be planned
 */
public record Scenario(
        String name,
        List<Period> periods,
        List<Resource> resources,
        Budget budget,
        List<Programme> programmes,
        Support support,
        Weights weights,
        List<List<String>> startTogether,
        List<School> schools) {

    /** The format this record mirrors. */
    public static final String FORMAT = "medienplan-scenario/1";

    public Scenario {
        periods = List.copyOf(periods);
        resources = List.copyOf(resources);
        programmes = List.copyOf(programmes);
        startTogether = startTogether.stream().map(List::copyOf).toList();
        schools = List.copyOf(schools);
    }

    /** A quarter, e.g. {@code 2020-Q3}, and the budget year that pays for it. */
    public record Period(String id, int budgetYear) {}

    /** A scarce resource with its capacity in each period of the horizon. */
    public record Resource(String id, List<Long> capacity) {
        public Resource {
            capacity = List.copyOf(capacity);
        }
    }

    /**
     * Own funds.
     *
     * @param carryOverLimit most that unspent own funds may be carried into the next year; null: all of them
     */
    public record Budget(List<BudgetYear> years, @Nullable Long carryOverLimit) {
        public Budget {
            years = List.copyOf(years);
        }

        /** Own funds of a year; a year without a row has none. */
        public long ownFunds(int year) {
            return years.stream()
                    .filter(row -> row.year() == year)
                    .mapToLong(BudgetYear::ownFunds)
                    .sum();
        }
    }

    /** Own funds that the city sets aside in one budget year, in euros. */
    public record BudgetYear(int year, long ownFunds) {}

    /**
     * A grant programme.
     *
     * @param poolAmount euros that the city distributes to its schools itself
     * @param earliestStartPeriod no school that starts earlier is funded (no start before approval)
     * @param lastCompletionPeriod a school that completes later is not funded
     */
    public record Programme(String id, long poolAmount, String earliestStartPeriod, String lastCompletionPeriod) {}

    /**
     * First-level support.
     *
     * @param tabletsPerPost tablets that one post serves
     * @param devicesPerPost other devices that one post serves
     * @param postStep posts change in multiples of this
     * @param existingPosts posts before the first year
     * @param maxNewPostsPerYear most posts added in one year
     * @param annualCostPerPost euros a year and post
     * @param liveTablets tablets in service before the horizon
     * @param liveOtherDevices other devices in service before the horizon
     */
    public record Support(
            BigDecimal tabletsPerPost,
            BigDecimal devicesPerPost,
            BigDecimal postStep,
            BigDecimal existingPosts,
            BigDecimal maxNewPostsPerYear,
            BigDecimal annualCostPerPost,
            long liveTablets,
            long liveOtherDevices) {}

    /**
     * What is weighed against money.
     *
     * @param waitingPerPupilQuarter euros for each pupil and quarter without equipment
     * @param movedSchoolPerQuarter euros for each quarter that a published start is moved by
     */
    public record Weights(BigDecimal waitingPerPupilQuarter, long movedSchoolPerQuarter) {}

    /**
     * A school to be planned.
     *
     * @param priority factor on the waiting cost, 1 is normal
     * @param earliestStart period from which the building is ready
     * @param duration periods from start to completion, at least 1
     * @param investment euros, paid in as many instalments as periods
     * @param tablets tablets that go live with the school
     * @param otherDevices other devices that go live with it
     * @param pinnedStart the period the school must start in, or null
     * @param publishedStart the period that was announced; leaving it costs, or null
     */
    public record School(
            String id,
            String name,
            long pupils,
            BigDecimal priority,
            String earliestStart,
            int duration,
            List<Demand> demands,
            long investment,
            List<Grant> grants,
            long tablets,
            long otherDevices,
            @Nullable String pinnedStart,
            @Nullable String publishedStart) {
        public School {
            demands = List.copyOf(demands);
            grants = List.copyOf(grants);
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
