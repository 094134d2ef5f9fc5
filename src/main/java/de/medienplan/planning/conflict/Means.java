package de.medienplan.planning.conflict;

import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario would need in addition.
 *
 * @param funds budget year to additional own funds, in euros
 * @param capacity additional units by resource and quarter
 * @param newPosts most new posts a year that it takes instead of what is allowed; null if that suffices
 */
public record Means(
        Map<Integer, Long> funds,
        List<Units> capacity,
        @Nullable BigDecimal newPosts) {

    static final Means NONE = new Means(Map.of(), List.of(), null);

    /** Additional units of a resource in a quarter. */
    public record Units(String resource, String period, long amount) {}

    public Means {
        funds = Collections.unmodifiableMap(new TreeMap<>(funds));
        capacity = List.copyOf(capacity);
    }

    public boolean none() {
        return funds.isEmpty() && capacity.isEmpty() && newPosts == null;
    }

    /** The scenario with these means. */
    public Scenario addedTo(Scenario scenario) {
        Scenario.Support old = scenario.support();
        Scenario.Support support = new Scenario.Support(
                old.tabletsPerPost(),
                old.devicesPerPost(),
                old.postStep(),
                old.existingPosts(),
                newPosts == null ? old.maxNewPostsPerYear() : newPosts,
                old.annualCostPerPost(),
                old.liveTablets(),
                old.liveOtherDevices());
        return scenario.withBudget(budget(scenario.budget()))
                .withResources(scenario.resources().stream()
                        .map(resource -> resource(scenario, resource))
                        .toList())
                .withSupport(support);
    }

    private Scenario.Budget budget(Scenario.Budget budget) {
        Map<Integer, Long> years = new TreeMap<>(funds);
        budget.years().forEach(year -> years.merge(year.year(), year.ownFunds(), Long::sum));
        return new Scenario.Budget(
                years.entrySet().stream()
                        .map(year -> new Scenario.BudgetYear(year.getKey(), year.getValue()))
                        .toList(),
                budget.carryOverLimit());
    }

    private Scenario.Resource resource(Scenario scenario, Scenario.Resource resource) {
        List<Long> units = new ArrayList<>(resource.capacity());
        for (int t = 0; t < scenario.periods().size(); t++) {
            String period = scenario.periods().get(t).id();
            long more = capacity.stream()
                    .filter(one ->
                            one.resource().equals(resource.id()) && one.period().equals(period))
                    .mapToLong(Units::amount)
                    .sum();
            units.set(t, units.get(t) + more);
        }
        return new Scenario.Resource(resource.id(), units);
    }
}
