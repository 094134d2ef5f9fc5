package de.medienplan.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What schools with given starts use, cost and bring, for the {@link Referee}: added up plainly, school by school. */
final class RefereeSums {

    private final Scenario scenario;
    private final ToIntFunction<ScenarioSchool> start;
    private final List<String> periods;
    private final TreeMap<Integer, Long> spent = new TreeMap<>();
    private final TreeMap<Integer, Long> base = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Long>> pool = new TreeMap<>();
    private long forfeited;

    /** @param start period number, negative for schools that do not count */
    RefereeSums(Scenario scenario, ToIntFunction<ScenarioSchool> start) {
        this.scenario = scenario;
        this.start = start;
        this.periods = scenario.periods().stream().map(Scenario.Period::id).toList();
        scenario.programmes().forEach(programme -> pool.put(programme.id(), new TreeMap<>()));
        for (Scenario.Period period : scenario.periods()) {
            spent.put(period.budgetYear(), 0L);
            base.put(period.budgetYear(), 0L);
            pool.values().forEach(byYear -> byYear.put(period.budgetYear(), 0L));
        }
        for (ScenarioSchool school : scenario.schools()) {
            int first = start.applyAsInt(school);
            if (first >= 0) {
                pay(school, first);
            }
            school.grants().forEach(grant -> grant(school, grant, first));
        }
    }

    private static int length(ScenarioSchool school) {
        return school.progress() == null
                ? school.plannedDuration()
                : school.progress().duration();
    }

    private TreeMap<Integer, Long> eligibleOf(Scenario.Programme programme) {
        return Objects.requireNonNull(pool.get(programme.id()));
    }

    private int year(int period) {
        return scenario.periods().get(period).budgetYear();
    }

    private void pay(ScenarioSchool school, int first) {
        if (school.progress() != null && school.progress().payments() != null) {
            school.progress().payments().forEach((year, euros) -> spent.merge(year, euros, Long::sum));
            return;
        }
        int length = length(school);
        for (int k = 0; k < length; k++) {
            long paid = school.investment() * (k + 1) / length - school.investment() * k / length;
            spent.merge(year(first + k), paid, Long::sum);
        }
    }

    private void grant(ScenarioSchool school, ScenarioSchool.Grant grant, int first) {
        forfeited += Math.min(grant.baseAmount(), grant.eligibleCosts());
        Scenario.Programme programme = scenario.programmes().stream()
                .filter(one -> one.id().equals(grant.programme()))
                .findFirst()
                .orElseThrow();
        int end = first + length(school) - 1;
        if (first < 0
                || first < periods.indexOf(programme.earliestStartPeriod())
                || end > periods.indexOf(programme.lastCompletionPeriod())) {
            return;
        }
        BigDecimal own = programme.ownShareByYear().getOrDefault(year(end), BigDecimal.ZERO);
        BigDecimal counting = BigDecimal.valueOf(grant.eligibleCosts())
                .subtract(
                        BigDecimal.valueOf(grant.eligibleCosts()).multiply(own).divide(BigDecimal.valueOf(100)));
        long eligible = counting.setScale(0, RoundingMode.FLOOR).longValueExact();
        long received = Math.min(grant.baseAmount(), eligible);
        forfeited -= received;
        base.merge(year(end), received, Long::sum);
        eligibleOf(programme).merge(year(end), eligible - received, Long::sum);
    }

    long used(String resource, int period) {
        long used = 0;
        for (ScenarioSchool school : scenario.schools()) {
            for (ScenarioSchool.Demand demand : school.demands()) {
                int first = start.applyAsInt(school);
                boolean here = first >= 0 && first + demand.offset() == period;
                used += here && demand.resource().equals(resource) ? demand.amount() : 0;
            }
        }
        return used;
    }

    /**
     * Euros by year that neither own funds, what is given nor entitlements so far cover.
     *
     * @param repaid whether what is missing in a year comes from elsewhere and is not missing again in the next
     */
    TreeMap<Integer, Long> missing(TreeMap<Integer, Long> given, boolean repaid) {
        TreeMap<Integer, Long> missing = new TreeMap<>();
        long entitled = scenario.programmes().stream()
                .mapToLong(Scenario.Programme::entitledBefore)
                .sum();
        long claimed = 0;
        long carried = 0;
        for (int year : spent.keySet()) {
            entitled += base.getOrDefault(year, 0L);
            long own = scenario.budget().years().stream()
                    .filter(row -> row.year() == year)
                    .mapToLong(Scenario.BudgetYear::ownFunds)
                    .sum();
            long left = own + given.getOrDefault(year, 0L) + carried - spent.getOrDefault(year, 0L);
            claimed += left < 0 ? -left : 0;
            long euros = Math.max(0, claimed - entitled - drawn(year));
            missing.put(year, euros);
            claimed -= repaid ? euros : 0;
            Long limit = scenario.budget().carryOverLimit();
            carried = left < 0 ? 0 : limit == null ? left : Math.min(left, limit);
        }
        return missing;
    }

    private long drawn(int until) {
        long drawn = 0;
        for (Scenario.Programme programme : scenario.programmes()) {
            long eligible = eligibleOf(programme).headMap(until, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            drawn += Math.min(programme.poolAmount(), eligible);
        }
        return drawn;
    }

    /** Base amounts without entitlement, for schools without a start too, and what the pools keep. */
    long forfeited() {
        long pools = scenario.programmes().stream()
                .mapToLong(Scenario.Programme::poolAmount)
                .sum();
        return forfeited + pools - drawn(spent.lastKey());
    }

    /** Compares so many posts with the need at the end of the year. */
    int covers(BigDecimal count, int year) {
        Scenario.Support support = scenario.support();
        int last = 0;
        for (int t = 0; t < periods.size(); t++) {
            last = year(t) == year ? t : last;
        }
        long tablets = support.liveTablets();
        long others = support.liveOtherDevices();
        for (ScenarioSchool school : scenario.schools()) {
            int first = start.applyAsInt(school);
            boolean live = first >= 0 && first + length(school) <= last;
            tablets += live ? school.tablets() : 0;
            others += live ? school.otherDevices() : 0;
        }
        BigDecimal need = BigDecimal.valueOf(tablets)
                .multiply(support.devicesPerPost())
                .add(BigDecimal.valueOf(others).multiply(support.tabletsPerPost()));
        return count.multiply(support.tabletsPerPost())
                .multiply(support.devicesPerPost())
                .compareTo(need);
    }
}
