package de.medienplan.bench;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import de.medienplan.planning.model.PlanState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The same running sums as in Medienplan's own search. */
public class TimefoldScore implements IncrementalScoreCalculator<TimefoldRollout, HardSoftLongScore> {

    private @Nullable PlanState state;

    @Override
    public void resetWorkingSolution(TimefoldRollout rollout) {
        state = new PlanState(rollout.model(), rollout.choice());
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        TimefoldUnit unit = (TimefoldUnit) entity;
        PlanState current = Objects.requireNonNull(state);
        Integer option = unit.getOption();
        current.set(unit.number(), option == null ? current.optionCount(unit.number()) - 1 : option);
    }

    @Override
    public HardSoftLongScore calculateScore() {
        PlanState current = Objects.requireNonNull(state);
        return HardSoftLongScore.of(-current.hard(), -current.cost());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {}

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
