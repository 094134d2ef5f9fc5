package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.WhileOpen;

/** Shows a screen again when another scenario is chosen, as long as it is open. */
final class Refreshing {

    private Refreshing() {}

    static void on(Component view, ChosenScenario chosen, Runnable refresh) {
        WhileOpen.listen(view, () -> chosen.onChange(refresh));
    }

    /** Shows it again when another as-of date is chosen. */
    static void on(Component view, AsOfDate asOf, Runnable refresh) {
        asOf.follow(view, refresh);
    }
}
