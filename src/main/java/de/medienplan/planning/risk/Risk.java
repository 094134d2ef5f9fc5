package de.medienplan.planning.risk;

import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.util.List;

/**
 * What may become of a plan. Chances are shares of the futures, 0 to 1; money is whole euros.
 *
 * @param futures how many were simulated
 * @param seed of their random numbers; the same seed gives the same result to the digit
 * @param schools one row a planned or begun school, in the order of the scenario
 * @param programmes one row a programme
 * @param grants one row a school and programme whose grant the plan receives
 * @param years one row a budget year
 * @param cost total cost of the plan as carried out, as the planning model counts it
 * @param plannedCost the same if all goes as planned
 * @param drivers the schools that carry most of the risk, the worst first
 */
public record Risk(
        String scenario,
        int futures,
        long seed,
        List<SchoolRisk> schools,
        List<ProgrammeRisk> programmes,
        List<GrantRisk> grants,
        List<YearRisk> years,
        MarginRisk margin,
        Quantiles cost,
        long plannedCost,
        List<Driver> drivers) {

    public Risk {
        schools = List.copyOf(schools);
        programmes = List.copyOf(programmes);
        grants = List.copyOf(grants);
        years = List.copyOf(years);
        drivers = List.copyOf(drivers);
    }

    /** Expected number of schools that are live later than planned or not within the horizon. */
    public double expectedLate() {
        return schools.stream().mapToDouble(school -> 1 - school.onTime()).sum();
    }

    /** Euros of grants that are expected to be forfeited beyond the plan. */
    public double expectedForfeited() {
        return programmes.stream()
                .mapToDouble(programme -> programme.expected() - programme.planned())
                .sum();
    }

    /** In a tenth of the futures it is at most p10, in half at most p50, in nine tenths at most p90. */
    public record Quantiles(long p10, long p50, long p90) {

        /** @param sorted ascending, at least one */
        static Quantiles of(long[] sorted) {
            return new Quantiles(rank(sorted, 10), rank(sorted, 50), rank(sorted, 90));
        }

        private static long rank(long[] sorted, int percent) {
            return sorted[(int) ((sorted.length * (long) percent + 99) / 100) - 1];
        }
    }

    /**
     * When a school is live.
     *
     * @param completion period in which the plan completes it
     * @param onTime chance to be completed by then
     * @param late quarters later; a school that stays unfinished counts as completed in the first quarter after the horizon
     * @param unfinished chance not to be completed within the horizon
     */
    public record SchoolRisk(
            String id, String name, String completion, double onTime, Quantiles late, double unfinished) {}

    /**
     * Grants of a programme that nobody gets, base amounts and pool.
     *
     * @param planned euros forfeited if all goes as planned
     * @param chance of forfeiting more
     * @param expected euros forfeited on average
     */
    public record ProgrammeRisk(String programme, long planned, double chance, long expected, Quantiles forfeited) {}

    /**
     * A school's grant.
     *
     * @param planned base amount that the plan receives, in euros
     * @param chance of missing the programme's dates
     * @param expected euros of the base amount lost on average
     * @param pool euros on average by which less counts for the pool; lost only where other schools do not fill it
     */
    public record GrantRisk(
            String school, String name, String programme, long planned, double chance, long expected, long pool) {}

    /**
     * Money of a budget year.
     *
     * @param plannedSpent euros paid if all goes as planned
     * @param entitled grants of the year
     * @param toFind euros that neither own funds nor grants cover and somebody must find
     */
    public record YearRisk(
            int year,
            long plannedSpent,
            Quantiles spent,
            long plannedEntitled,
            Quantiles entitled,
            double shortChance,
            Quantiles toFind) {}

    /**
     * What a safety margin on the investment covers.
     *
     * @param investment euros planned
     * @param overrun euros by which all schools together cost more, below 0 if less
     * @param chance that the margin suffices
     * @param source where the margin comes from
     */
    public record MarginRisk(BigDecimal percent, Source source, long investment, Quantiles overrun, double chance) {}

    /**
     * What would be gained if one school went as planned, all else as it comes.
     *
     * @param harm euros on average: cost of the plan as the planning model counts it, and what schools cost more
     * @param lateQuarters quarters of lateness on average, of all schools
     * @param forfeited euros of grants on average
     */
    public record Driver(String id, String name, long harm, double lateQuarters, long forfeited) {}
}
