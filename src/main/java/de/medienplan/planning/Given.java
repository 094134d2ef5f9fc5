package de.medienplan.planning;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the schools that have begun use, miss and need by themselves (planning model, version 2, rule 2). Nobody can plan
 * the past away, so limits give way to it: it never makes a plan infeasible. Nothing is given where no school has begun.
 *
 * <p>Arrays are by period or by position of the budget year.
 */
public final class Given {

    private final Map<String, long[]> use;
    private final long[] funds;
    private final long[] steps;

    private Given(Map<String, long[]> use, long[] funds, long[] steps) {
        this.use = use;
        this.funds = funds;
        this.steps = steps;
    }

    static Given nothing(int years) {
        return new Given(Map.of(), new long[years], new long[years]);
    }

    static Given of(ScenarioIndex index) {
        Given nothing = nothing(index.years.size());
        if (!index.scenario.hasFacts()) {
            return nothing;
        }
        Starts facts = new Starts(index, starts(index.scenario));
        BudgetLedger budget = new BudgetLedger(index, facts, new GrantEntitlement(index, facts), nothing);
        return new Given(
                new ResourceLoad(index, facts, nothing).used(),
                budget.uncovered(),
                new SupportNeed(index, facts, nothing).leastRises());
    }

    /** The schools that have begun at their starts, all others unplanned. */
    static Map<String, @Nullable String> starts(Scenario scenario) {
        Map<String, @Nullable String> starts = new HashMap<>();
        for (ScenarioSchool school : scenario.schools()) {
            ScenarioSchool.Progress progress = school.progress();
            starts.put(school.id(), progress == null ? null : progress.start());
        }
        return starts;
    }

    /** Units of the resource that facts use in the period beyond a capacity; at least 0. */
    public long beyond(String resource, int period, long capacity) {
        long[] used = use.get(resource);
        return used == null ? 0 : Math.max(0, used[period] - capacity);
    }

    /** Units of the resource that facts leave of a capacity in the period; at least 0. */
    public long left(String resource, int period, long capacity) {
        long[] used = use.get(resource);
        return used == null ? capacity : Math.max(0, capacity - used[period]);
    }

    /** Euros that the facts alone miss in the year: added to its own funds, somebody must find them. */
    public long funds(int year) {
        return funds[year];
    }

    /** Steps of posts by which the facts alone make posts rise in the year; growth may be as fast. */
    public long steps(int year) {
        return steps[year];
    }
}
