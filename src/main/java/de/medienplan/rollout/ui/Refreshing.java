package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;

/** Shows a screen again when another scenario is chosen, as long as it is open. */
final class Refreshing {

    private Refreshing() {}

    static void on(Component view, ChosenScenario chosen, Runnable refresh) {
        view.addAttachListener(attach -> {
            Registration registration = chosen.onChange(refresh);
            view.addDetachListener(detach -> {
                registration.remove();
                detach.unregisterListener();
            });
        });
    }
}
