package de.medienplan.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import de.medienplan.planning.model.Model;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan as Timefold sees it. */
@PlanningSolution
public class TimefoldRollout {

    @PlanningEntityCollectionProperty
    private List<TimefoldUnit> units = List.of();

    @ProblemFactProperty
    private @Nullable Model model;

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    public TimefoldRollout() {}

    TimefoldRollout(Model model) {
        this.model = model;
        this.units = model.units().stream()
                .map(unit -> new TimefoldUnit(unit.number(), unit.options().size()))
                .toList();
    }

    Model model() {
        return Objects.requireNonNull(model);
    }

    /** Units not yet decided count as their last option, which is unplanned where that is allowed. */
    int[] choice() {
        return units.stream()
                .mapToInt(unit -> Objects.requireNonNullElse(
                        unit.getOption(), unit.options().size() - 1))
                .toArray();
    }

    public List<TimefoldUnit> getUnits() {
        return units;
    }

    public void setUnits(List<TimefoldUnit> units) {
        this.units = units;
    }

    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }
}
