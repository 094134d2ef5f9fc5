package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.Model;
import de.medienplan.rollout.planning.model.Unit;

/** Plans to begin with. */
final class Seeds {

    private Seeds() {}

    /** Nothing planned but what is pinned. */
    static int[] unplanned(Model model) {
        return model.units().stream()
                .mapToInt((Unit unit) -> unit.options().size() - 1)
                .toArray();
    }
}
