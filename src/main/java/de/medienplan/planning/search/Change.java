package de.medienplan.planning.search;

import de.medienplan.planning.model.PlanState;
import java.util.Arrays;

/** Options being tried on a plan, which can be taken back. */
final class Change {

    private static final int MOST = 64;

    private final PlanState state;
    private final int[] units = new int[MOST];
    private final int[] before = new int[MOST];
    private int size;

    Change(PlanState state) {
        this.state = state;
    }

    PlanState state() {
        return state;
    }

    /** Tries an option; nothing happens if the unit has it already or too much was changed. */
    void set(int unit, int option) {
        if (state.choice(unit) != option && size < MOST) {
            units[size] = unit;
            before[size++] = state.choice(unit);
            state.set(unit, option);
        }
    }

    boolean contains(int unit) {
        for (int i = 0; i < size; i++) {
            if (units[i] == unit) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Takes everything back. */
    void undo() {
        while (size > 0) {
            size--;
            state.set(units[size], before[size]);
        }
    }

    /** Keeps what was tried and starts over. */
    void keep() {
        size = 0;
    }

    /** Takes everything back and returns it as a move. */
    OptionsMove toMove() {
        int[] options = new int[size];
        for (int i = 0; i < size; i++) {
            options[i] = state.choice(units[i]);
        }
        OptionsMove move = new OptionsMove(Arrays.copyOf(units, size), options);
        undo();
        return move;
    }
}
