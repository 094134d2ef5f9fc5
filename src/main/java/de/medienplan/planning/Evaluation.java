package de.medienplan.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be known about a plan: made by {@link PlanEvaluator}, shown by screens, exports and the command line.
 *
 * @param cost cost parts, in euros
 * @param violations the hard rules it breaks; empty: the plan is feasible
 * @param budget one row a budget year, ascending
 * @param resources one row a resource and period, resources in the order of the scenario
 * @param support one row a budget year, ascending
 * @param grants one row a programme
 * @param schools one row a school, in the order of the scenario
 */
public record Evaluation(
        CostParts cost,
        List<Violation> violations,
        List<BudgetRow> budget,
        List<ResourceRow> resources,
        List<SupportRow> support,
        List<GrantRow> grants,
        List<SchoolRow> schools) {

    public Evaluation {
        violations = List.copyOf(violations);
        budget = List.copyOf(budget);
        resources = List.copyOf(resources);
        support = List.copyOf(support);
        grants = List.copyOf(grants);
        schools = List.copyOf(schools);
    }

    public boolean feasible() {
        return violations.isEmpty();
    }

    /** Schools without a start. */
    public List<SchoolRow> unplanned() {
        return schools.stream().filter(row -> row.start() == null).toList();
    }

    /** By position of the year the euros that somebody must find: what nothing covers, and what begun schools miss. */
    public long[] toFind() {
        long[] toFind = uncovered(budget);
        for (int y = 0; y < toFind.length; y++) {
            toFind[y] += budget.get(y).given();
        }
        return toFind;
    }

    /** By position of the year the euros that no entitlement covers, beyond those of the years before. */
    public static long[] uncovered(List<BudgetRow> rows) {
        long[] uncovered = new long[rows.size()];
        long before = 0;
        for (int y = 0; y < uncovered.length; y++) {
            uncovered[y] = Math.max(0, rows.get(y).missing() - before);
            before += uncovered[y];
        }
        return uncovered;
    }

    /**
     * The ledger of a budget year.
     *
     * @param ownFunds new own funds of the year
     * @param given euros that the schools that have begun miss by themselves: counted like own funds, to be found by
     *     somebody
     * @param carriedOver own funds carried into the year
     * @param spent instalments of the year
     * @param lapsed own funds neither spent nor carried over
     * @param carriedOn own funds carried into the next year
     */
    public record BudgetRow(
            int year,
            long ownFunds,
            long given,
            long carriedOver,
            Claims claims,
            long spent,
            long lapsed,
            long carriedOn) {

        /**
         * Grants needed beyond own funds.
         *
         * @param ofYear by this year's instalments
         * @param total since the beginning; must not exceed {@code entitled}
         * @param entitled what the city is entitled to by the end of the year, since the beginning
         */
        public record Claims(long ofYear, long total, long entitled) {}

        /** What pays before grants are claimed. */
        public long funds() {
            return ownFunds + given + carriedOver;
        }

        /** Euros missing: claims that no entitlement covers; 0 if the year is paid for. */
        public long missing() {
            return Math.max(0, claims.total() - claims.entitled());
        }
    }

    /**
     * How much of a resource is used in a period.
     *
     * @param given units that the schools that have begun use beyond the capacity; nobody can plan them away
     */
    public record ResourceRow(String resource, String period, long used, long capacity, long given) {

        /** The most that a plan may use. */
        public long limit() {
            return capacity + given;
        }

        /** Units beyond the limit, at least 0. */
        public long excess() {
            return Math.max(0, used - limit());
        }
    }

    /**
     * First-level support in a budget year.
     *
     * @param need posts needed at the end of the year, rounded up to four decimals for display
     * @param posts posts of the plan, null if it names none for the year
     * @param minimalPosts the fewest posts that the rules allow for the plan's starts
     */
    public record SupportRow(
            int year,
            long liveTablets,
            long liveOtherDevices,
            BigDecimal need,
            @Nullable BigDecimal posts,
            BigDecimal minimalPosts) {}

    /**
     * What becomes of a programme's money.
     *
     * @param baseReceived base amounts the city is entitled to
     * @param baseForfeited base amounts without entitlement
     * @param poolReceived entitlement from the pool in the end
     * @param poolForfeited what is left of the pool
     */
    public record GrantRow(
            String programme, long baseReceived, long baseForfeited, long poolReceived, long poolForfeited) {}

    /**
     * What the plan means for one school.
     *
     * @param start period of the start, null if unplanned
     * @param completion period in which the work is completed, null if unplanned
     * @param goLive period from which the school is live; null if unplanned or only after the horizon
     * @param quartersWaiting quarters until the school goes live, twice the horizon if unplanned
     * @param grants what the school gets from each of its programmes
     * @param instalments euros by budget year
     */
    public record SchoolRow(
            String id,
            String name,
            @Nullable String start,
            @Nullable String completion,
            @Nullable String goLive,
            long quartersWaiting,
            Cost cost,
            List<SchoolGrant> grants,
            Map<Integer, Long> instalments) {

        /**
         * Euros.
         *
         * @param waiting for the quarters until it goes live
         * @param move for leaving the published start
         * @param unplanned for being left out
         */
        public record Cost(long waiting, long move, long unplanned) {}

        public SchoolRow {
            grants = List.copyOf(grants);
        }
    }

    /**
     * A school's grant from a programme.
     *
     * @param received whether start and completion lie within the programme's dates
     * @param base its base amount, received less the own share of the year, or else forfeited
     * @param poolEligible costs that count for the pool if received
     * @param ownShare euros of the base amount that the own share of the year takes; forfeited though the rest is received
     */
    public record SchoolGrant(String programme, boolean received, long base, long poolEligible, long ownShare) {}
}
