package de.medienplan.rollout.progress;

import de.medienplan.planning.Scenario;
import de.medienplan.shared.Quarter;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quarters of a scenario, ascending, each with the budget year that pays for it. That need not be the year of the
 * calendar: a budget year may begin in any quarter.
 */
record Quarters(SortedMap<Quarter, Integer> budgetYears) {

    /** Empty if a period of the scenario is no quarter. */
    static Optional<Quarters> of(Scenario scenario) {
        SortedMap<Quarter, Integer> years = new TreeMap<>();
        for (Scenario.Period period : scenario.periods()) {
            if (!Quarter.isQuarter(period.id())) {
                return Optional.empty();
            }
            years.put(Quarter.parse(period.id()), period.budgetYear());
        }
        return Optional.of(new Quarters(years));
    }

    Quarter first() {
        return budgetYears.firstKey();
    }

    Quarter last() {
        return budgetYears.lastKey();
    }

    /** The budget year that pays for a quarter of the scenario. */
    int budgetYear(Quarter quarter) {
        return Objects.requireNonNull(budgetYears.get(quarter));
    }

    boolean pays(int budgetYear) {
        return budgetYears.containsValue(budgetYear);
    }
}
