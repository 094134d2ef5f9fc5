package de.medienplan.rollout.derive;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a scenario that is to be checked.
 *
 * @param check who confirmed it as it is; null: it is a default that nobody confirmed
 * @param stands whether the scenario still has what came of it; otherwise something else was entered there, or the budget or
 *     replanning brought it
 */
public record ReviewRow(Assumption figure, @Nullable AssumptionCheck check, boolean stands) {

    public boolean isConfirmed() {
        return check != null;
    }

    /** Nobody knows it yet; it counts nothing, which nobody can stand for. */
    public boolean isOpen() {
        return figure.open();
    }

    public boolean canBeConfirmed() {
        return !isConfirmed() && !isOpen() && stands;
    }

    /** Whether it counts in the scenario and nobody stands for it. */
    public boolean isUnconfirmed() {
        return !isConfirmed() && stands;
    }
}
