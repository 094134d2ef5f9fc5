package de.medienplan.planning.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Changes the options of several units at once. */
final class OptionsMove extends AbstractMove<Rollout> {

    private final int[] units;
    private final int[] options;

    OptionsMove(int[] units, int[] options) {
        this.units = units;
        this.options = options;
    }

    @Override
    protected AbstractMove<Rollout> createUndoMove(ScoreDirector<Rollout> director) {
        List<UnitStart> all = director.getWorkingSolution().units();
        int[] before = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            before[i] = all.get(units[i]).option();
        }
        return new OptionsMove(units, before);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Rollout> director) {
        List<UnitStart> all = director.getWorkingSolution().units();
        for (int i = 0; i < units.length; i++) {
            UnitStart unit = all.get(units[i]);
            if (unit.option() != options[i]) {
                director.beforeVariableChanged(unit, "option");
                unit.choose(options[i]);
                director.afterVariableChanged(unit, "option");
            }
        }
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Rollout> director) {
        return units.length > 0;
    }

    @Override
    public OptionsMove rebase(ScoreDirector<Rollout> destination) {
        return this;
    }

    @Override
    public Collection<?> getPlanningEntities() {
        List<Integer> numbers = new ArrayList<>();
        for (int unit : units) {
            numbers.add(unit);
        }
        return numbers;
    }

    @Override
    public Collection<?> getPlanningValues() {
        List<Integer> values = new ArrayList<>();
        for (int option : options) {
            values.add(option);
        }
        return values;
    }

    @Override
    public String toString() {
        return getPlanningEntities() + " -> " + getPlanningValues();
    }
}
