package de.medienplan.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rollout is planned from; mirrors the file formats {@code medienplan-scenario/1} and
 * {@code /2}. Money is whole euros.
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
 * @param schools the schools to be planned, with those that have begun
 * @param asOf period in which the city plans; what lies before is past and no school may start there. Null: the first
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
        List<School> schools,
        @Nullable String asOf) {

    /** The format of scenarios that know neither facts nor own shares nor the later weights. */
    public static final String FORMAT = "medienplan-scenario/1";

    /** The format with them. */
    public static final String FORMAT_2 = "medienplan-scenario/2";

    public Scenario {
        periods = List.copyOf(periods);
        resources = List.copyOf(resources);
        programmes = List.copyOf(programmes);
        startTogether = startTogether.stream().map(List::copyOf).toList();
        schools = List.copyOf(schools);
    }

    /** A scenario of version 1: planned from its first period, without facts. */
    public Scenario(
            String name,
            List<Period> periods,
            List<Resource> resources,
            Budget budget,
            List<Programme> programmes,
            Support support,
            Weights weights,
            List<List<String>> startTogether,
            List<School> schools) {
        this(name, periods, resources, budget, programmes, support, weights, startTogether, schools, null);
    }

    /** The oldest format that can say all of it. */
    public String format() {
        boolean second = asOf != null
                || hasFacts()
                || weights.beyondVersion1()
                || programmes.stream().anyMatch(p -> p.entitledBefore > 0 || !p.ownShareByYear.isEmpty());
        return second ? FORMAT_2 : FORMAT;
    }

    /** Whether any school has begun. */
    public boolean hasFacts() {
        return schools.stream().anyMatch(School::begun);
    }

    /** Periods of the horizon that the budget year pays for; 0 if it does not know the year. */
    public int periodsIn(int budgetYear) {
        return (int) periods.stream()
                .filter(period -> period.budgetYear() == budgetYear)
                .count();
    }

    public Scenario withName(String other) {
        return new Scenario(
                other, periods, resources, budget, programmes, support, weights, startTogether, schools, asOf);
    }

    public Scenario withPeriods(List<Period> other) {
        return new Scenario(name, other, resources, budget, programmes, support, weights, startTogether, schools, asOf);
    }

    public Scenario withResources(List<Resource> other) {
        return new Scenario(name, periods, other, budget, programmes, support, weights, startTogether, schools, asOf);
    }

    public Scenario withBudget(Budget other) {
        return new Scenario(
                name, periods, resources, other, programmes, support, weights, startTogether, schools, asOf);
    }

    public Scenario withProgrammes(List<Programme> other) {
        return new Scenario(name, periods, resources, budget, other, support, weights, startTogether, schools, asOf);
    }

    public Scenario withSupport(Support other) {
        return new Scenario(name, periods, resources, budget, programmes, other, weights, startTogether, schools, asOf);
    }

    public Scenario withWeights(Weights other) {
        return new Scenario(name, periods, resources, budget, programmes, support, other, startTogether, schools, asOf);
    }

    public Scenario withStartTogether(List<List<String>> other) {
        return new Scenario(name, periods, resources, budget, programmes, support, weights, other, schools, asOf);
    }

    public Scenario withSchools(List<School> other) {
        return new Scenario(name, periods, resources, budget, programmes, support, weights, startTogether, other, asOf);
    }

    public Scenario withAsOf(@Nullable String other) {
        return new Scenario(
                name, periods, resources, budget, programmes, support, weights, startTogether, schools, other);
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
     * @param ownShareByYear percent, 0 to 100, of the eligible costs of schools completed in the year that the city pays
     *     itself; none in years that are missing
     * @param entitledBefore euros earned before the horizon and not yet claimed
     */
    public record Programme(
            String id,
            long poolAmount,
            String earliestStartPeriod,
            String lastCompletionPeriod,
            Map<Integer, BigDecimal> ownShareByYear,
            long entitledBefore) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        public Programme {
            ownShareByYear = Collections.unmodifiableMap(new TreeMap<>(ownShareByYear));
        }

        /** A programme that pays all eligible costs, whatever the year. */
        public Programme(String id, long poolAmount, String earliestStartPeriod, String lastCompletionPeriod) {
            this(id, poolAmount, earliestStartPeriod, lastCompletionPeriod, Map.of(), 0);
        }

        /** Costs that count in the year of completion: ⌊eligible × (100 − own share) / 100⌋. */
        public long reduced(long eligibleCosts, int year) {
            BigDecimal ownShare = ownShareByYear.get(year);
            if (ownShare == null) {
                return eligibleCosts;
            }
            return BigDecimal.valueOf(eligibleCosts)
                    .multiply(WHOLE.subtract(ownShare))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
        }

        public Programme withPool(long amount) {
            return new Programme(id, amount, earliestStartPeriod, lastCompletionPeriod, ownShareByYear, entitledBefore);
        }

        public Programme withOwnShares(Map<Integer, BigDecimal> percentByYear) {
            return new Programme(
                    id, poolAmount, earliestStartPeriod, lastCompletionPeriod, percentByYear, entitledBefore);
        }

        public Programme withEntitledBefore(long euros) {
            return new Programme(id, poolAmount, earliestStartPeriod, lastCompletionPeriod, ownShareByYear, euros);
        }

        public Programme withDates(String earliestStart, String lastCompletion) {
            return new Programme(id, poolAmount, earliestStart, lastCompletion, ownShareByYear, entitledBefore);
        }
    }

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
     * @param postCostPercent share of the posts' cost that counts, usually 100
     * @param unplannedPerPupil euros for each pupil of a school that stays unplanned, times the school's priority
     * @param cancelledSchool euros for a school with a published start that is left out
     */
    public record Weights(
            BigDecimal waitingPerPupilQuarter,
            long movedSchoolPerQuarter,
            BigDecimal postCostPercent,
            BigDecimal unplannedPerPupil,
            long cancelledSchool) {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        /** Weights of version 1: posts count in full, leaving a school out costs no more than its waiting. */
        public Weights(BigDecimal waitingPerPupilQuarter, long movedSchoolPerQuarter) {
            this(waitingPerPupilQuarter, movedSchoolPerQuarter, ALL, BigDecimal.ZERO, 0);
        }

        public Weights withWaiting(BigDecimal euros) {
            return new Weights(euros, movedSchoolPerQuarter, postCostPercent, unplannedPerPupil, cancelledSchool);
        }

        public Weights withMoves(long euros) {
            return new Weights(waitingPerPupilQuarter, euros, postCostPercent, unplannedPerPupil, cancelledSchool);
        }

        public Weights withPosts(BigDecimal percent) {
            return new Weights(
                    waitingPerPupilQuarter, movedSchoolPerQuarter, percent, unplannedPerPupil, cancelledSchool);
        }

        public Weights withUnplanned(BigDecimal euros) {
            return new Weights(waitingPerPupilQuarter, movedSchoolPerQuarter, postCostPercent, euros, cancelledSchool);
        }

        public Weights withCancelled(long euros) {
            return new Weights(
                    waitingPerPupilQuarter, movedSchoolPerQuarter, postCostPercent, unplannedPerPupil, euros);
        }

        /** Whether the other weights are the same numbers, however many zeros follow the comma. */
        boolean means(Weights other) {
            return waitingPerPupilQuarter.compareTo(other.waitingPerPupilQuarter) == 0
                    && movedSchoolPerQuarter == other.movedSchoolPerQuarter
                    && postCostPercent.compareTo(other.postCostPercent) == 0
                    && unplannedPerPupil.compareTo(other.unplannedPerPupil) == 0
                    && cancelledSchool == other.cancelledSchool;
        }

        boolean beyondVersion1() {
            return postCostPercent.compareTo(ALL) != 0 || unplannedPerPupil.signum() != 0 || cancelledSchool != 0;
        }

        /** Euros for a quarter's waiting of the school, half up. */
        public long waiting(School school) {
            return rounded(school, waitingPerPupilQuarter);
        }

        /** Euros for leaving the school out, half up. */
        public long unplanned(School school) {
            return rounded(school, unplannedPerPupil);
        }

        /** Euros that the yearly cost of a post counts for. */
        public BigDecimal posts(BigDecimal annualCost) {
            return annualCost.multiply(postCostPercent).movePointLeft(2);
        }

        private static long rounded(School school, BigDecimal perPupil) {
            return BigDecimal.valueOf(school.pupils())
                    .multiply(school.priority())
                    .multiply(perPupil)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
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
    public record School(
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

        public School {
            demands = List.copyOf(demands);
            grants = List.copyOf(grants);
        }

        /** A school that has not begun. */
        public School(
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
        public School withPriority(BigDecimal factor) {
            return new School(
                    id,
                    name,
                    pupils,
                    factor,
                    earliestStart,
                    plannedDuration,
                    demands,
                    investment,
                    grants,
                    tablets,
                    otherDevices,
                    pinnedStart,
                    publishedStart,
                    progress);
        }

        /** The school with another pin, or none. */
        public School withPin(@Nullable String period) {
            return new School(
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
                    period,
                    publishedStart,
                    progress);
        }

        /** The school with another start that was announced, or none. */
        public School withPublishedStart(@Nullable String period) {
            return new School(
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
                    period,
                    progress);
        }

        /** The school with another quarter from which its building is ready. */
        public School withEarliestStart(String period) {
            return new School(
                    id,
                    name,
                    pupils,
                    priority,
                    period,
                    plannedDuration,
                    demands,
                    investment,
                    grants,
                    tablets,
                    otherDevices,
                    pinnedStart,
                    publishedStart,
                    progress);
        }

        /** The school with what is known since it has begun, or as one that has not. */
        public School withProgress(@Nullable Progress known) {
            return new School(
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
