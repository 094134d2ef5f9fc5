package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** The score for the search: updates the running sums with each change instead of adding everything up again. */
public class FastScore implements IncrementalScoreCalculator<Rollout, HardSoftLongScore> {

    private @Nullable PlanState state;

    @Override
    public void resetWorkingSolution(Rollout rollout) {
        PlanState fresh = new PlanState(rollout.getModel(), rollout.choice());
        rollout.attach(fresh);
        state = fresh;
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        UnitStart unit = (UnitStart) entity;
        state().set(unit.number(), unit.option());
    }

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(-state().hard(), -state().cost());
    }

    private PlanState state() {
        return Objects.requireNonNull(state);
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
