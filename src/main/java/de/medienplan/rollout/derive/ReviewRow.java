package de.medienplan.rollout.derive;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a scenario that is to be checked.
 *
 * @param check who confirmed it as it is; null: it is a default that nobody confirmed
 */
public record ReviewRow(Assumption figure, @Nullable AssumptionCheck check) {

    public boolean isConfirmed() {
        return check != null;
    }
}
