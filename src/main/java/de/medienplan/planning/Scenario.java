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
        List<ScenarioSchool> schools,
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
            List<ScenarioSchool> schools) {
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
        return schools.stream().anyMatch(ScenarioSchool::begun);
    }

    /** Periods of the horizon that the budget year pays for; 0 if it does not know the year. */
    public int periodsIn(int budgetYear) {
        return (int) periods.stream()
                .filter(period -> period.budgetYear() == budgetYear)
                .count();
    }

    /** Whether any school is entitled to a base amount. */
    public boolean hasBaseAmounts() {
        return schools.stream().flatMap(school -> school.grants().stream()).anyMatch(grant -> grant.baseAmount() > 0);
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

    public Scenario withSchools(List<ScenarioSchool> other) {
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
}
