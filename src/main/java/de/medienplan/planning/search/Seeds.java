package de.medienplan.planning.search;

import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.PlanState;
import de.medienplan.planning.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plans to begin with. */
final class Seeds {

    private Seeds() {}

    /** Nothing planned but what is pinned. */
    static int[] unplanned(Model model) {
        return model.units().stream()
                .mapToInt((Unit unit) -> unit.options().size() - 1)
                .toArray();
    }

    /**
     * Plans unit by unit, those first that lose most by anything but their best option, each as the relaxation prices
     * it best among what is still possible.
     */
    static int[] guided(Model model, Guide guide) {
        PlanState state = new PlanState(model, unplanned(model));
        List<Integer> order = new ArrayList<>();
        model.units().forEach(unit -> order.add(unit.number()));
        order.sort(Comparator.comparingDouble((Integer unit) -> -guide.cost(unit, guide.options(unit) - 1)));
        for (int unit : order) {
            List<Integer> options = new ArrayList<>();
            for (int k = 0; k < guide.options(unit); k++) {
                options.add(k);
            }
            options.sort(Comparator.comparingDouble(option -> guide.cost(unit, option)));
            int before = state.choice(unit);
            long hard = state.hard();
            for (int option : options) {
                state.set(unit, option);
                if (option == before || (state.withinCapacity() && state.hard() <= hard)) {
                    break;
                }
            }
        }
        return state.choices();
    }
}
