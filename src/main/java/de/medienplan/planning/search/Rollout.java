package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** The plan as OptaPlanner sees it: hard score is what is missing, soft score is the cost in euros, both negative. */
@PlanningSolution(solutionCloner = Rollout.Cloner.class)
public class Rollout {

    @PlanningEntityCollectionProperty
    private List<UnitStart> units = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    private @Nullable Model model;
    private @Nullable Worker worker;
    private @Nullable PlanState state;

    /** For OptaPlanner. */
    public Rollout() {}

    Rollout(Worker worker, int[] choice) {
        this(worker.model(), choice);
        this.worker = worker;
    }

    Rollout(Model model, int[] choice) {
        this.model = model;
        this.units = model.units().stream()
                .map(unit -> new UnitStart(unit, choice[unit.number()]))
                .toList();
    }

    /** The scenario as numbers: what the constraints compare with. */
    @ProblemFactProperty
    public Model getModel() {
        return Objects.requireNonNull(model);
    }

    List<UnitStart> units() {
        return units;
    }

    /** What the solver that owns this plan knows. */
    Worker worker() {
        return Objects.requireNonNull(worker);
    }

    /** The working plan's running sums; kept by {@link FastScore}. */
    PlanState state() {
        return Objects.requireNonNull(state);
    }

    void attach(PlanState newState) {
        this.state = newState;
    }

    int[] choice() {
        return units.stream().mapToInt(UnitStart::option).toArray();
    }

    public List<UnitStart> getUnits() {
        return units;
    }

    public void setUnits(List<UnitStart> units) {
        this.units = units;
    }

    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }

    /** Copies the decisions, shares everything that does not change. */
    public static final class Cloner implements SolutionCloner<Rollout> {

        @Override
        public Rollout cloneSolution(Rollout original) {
            Rollout clone = new Rollout();
            clone.model = original.model;
            clone.worker = original.worker;
            clone.score = original.score;
            List<UnitStart> copies = new ArrayList<>(original.units.size());
            original.units.forEach(unit -> copies.add(new UnitStart(unit.unit(), unit.option())));
            clone.units = copies;
            return clone;
        }
    }
}
