package de.medienplan.planning.city;

import de.medienplan.planning.bound.BranchAndBound;
import de.medienplan.planning.bound.Goal;
import de.medienplan.planning.bound.Objective;
import de.medienplan.planning.model.Deadline;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import de.medienplan.planning.model.Unit;
import de.medienplan.planning.search.GoalSearch;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The least money a year with which every school is completed by one date: a proven floor and a plan that shows a ceiling. */
final class FundsForDate {

    private static final Objective LEAST_FUNDS =
            state -> state.withinCapacity() && state.missingSteps() == 0 ? state.leastFunds() : Objective.OUT;

    private final Model model;
    private final BranchAndBound bounds;
    private final long seed;
    private @Nullable GoalSearch search;
    private boolean open = true;

    /** @param everything the scenario without own funds but what is left over, every option */
    FundsForDate(Model everything, int last, long seed) {
        this.model = new Deadline(everything, last).everySchool();
        this.bounds = new BranchAndBound(model, Goal.FUNDS, LEAST_FUNDS);
        this.seed = seed;
    }

    /** Proves a first floor; without it nothing else can be asked. */
    void prove(BooleanSupplier stop) {
        bounds.solveRoot(stop);
    }

    /** Raises the floor by splitting. */
    void raise(BooleanSupplier stop) {
        while (open && !stop.getAsBoolean()) {
            open = bounds.split(search().value(), stop);
        }
    }

    /** Looks for plans that need less. */
    void search(BooleanSupplier stop) {
        search().run(stop, least());
    }

    /** Takes a plan made for another date if it meets this one too. */
    void offer(Map<String, String> starts) {
        int[] choice = new int[model.units().size()];
        List<String> periods = CityQuestion.periods(model.scenario());
        for (Unit unit : model.units()) {
            int option = unit.optionOf(
                    periods.indexOf(starts.getOrDefault(unit.schools().getFirst(), "")));
            if (option < 0 || starts.isEmpty()) {
                return;
            }
            choice[unit.number()] = option;
        }
        search().offer(choice);
    }

    /** No plan does it with less. */
    long least() {
        return Math.max(0, bounds.bound());
    }

    /** With so much a plan does it; null if none was found. */
    @Nullable
    Long enough() {
        long value = search().value();
        return value == Objective.OUT ? null : (Long) value;
    }

    /** The starts of that plan; empty if none was found. */
    @SuppressWarnings("NullAway") // every unit of this model has a start
    Map<String, String> starts() {
        int[] plan = search().plan();
        return plan == null ? Map.of() : Map.copyOf(model.starts(new PlanState(model, plan).choices()));
    }

    private GoalSearch search() {
        GoalSearch present = search;
        if (present == null) {
            present = new GoalSearch(model, bounds, LEAST_FUNDS, seed);
            search = present;
        }
        return present;
    }
}
