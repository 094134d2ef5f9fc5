package de.medienplan.planning.city;

import de.medienplan.planning.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Own funds as one amount a year. What a year of the scenario has beyond the usual amount, such as left-over funds, stays;
 * a year of which only some quarters lie in the horizon gets its share.
 */
public final class YearlyFunds {

    private final Scenario scenario;
    private final TreeMap<Integer, Integer> quarters = new TreeMap<>();
    private final long usual;

    public YearlyFunds(Scenario scenario) {
        this.scenario = scenario;
        scenario.periods().forEach(period -> quarters.merge(period.budgetYear(), 1, Integer::sum));
        List<Long> amounts = new ArrayList<>();
        quarters.forEach((year, count) -> amounts.add(scenario.budget().ownFunds(year) * 4 / count));
        this.usual = amounts.stream().sorted().toList().get((amounts.size() - 1) / 2);
    }

    /** What the scenario usually has in a full year: the median of its years. */
    public long usual() {
        return usual;
    }

    /** The scenario with so many euros of own funds in each full year. */
    public Scenario with(long yearly) {
        List<Scenario.BudgetYear> years = new ArrayList<>();
        quarters.forEach((year, count) -> {
            long left = Math.max(0, scenario.budget().ownFunds(year) - usual * count / 4);
            years.add(new Scenario.BudgetYear(year, left + yearly * count / 4));
        });
        return scenario.withBudget(new Scenario.Budget(years, scenario.budget().carryOverLimit()));
    }
}
