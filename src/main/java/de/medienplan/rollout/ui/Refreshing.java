package de.medienplan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import de.medienplan.ui.AsOfDate;

/** Shows a screen again when another scenario is chosen, as long as it is open. */
final class Refreshing {

    private Refreshing() {}

    static void on(Component view, ChosenScenario chosen, Runnable refresh) {
        listen(view, () -> chosen.onChange(refresh));
    }

    /** Shows it again when another as-of date is chosen. */
    static void on(Component view, AsOfDate asOf, Runnable refresh) {
        listen(view, () -> asOf.onChange(refresh));
    }

    private static void listen(Component view, SerializableSupplier<Registration> listening) {
        view.addAttachListener(attach -> {
            Registration registration = listening.get();
            view.addDetachListener(detach -> {
                registration.remove();
                detach.unregisterListener();
            });
        });
    }
}
