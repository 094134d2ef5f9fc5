package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;

/** Listens as long as a component is on the page, each time that it comes there. */
public final class WhileOpen {

    private WhileOpen() {}

    public static void listen(Component part, SerializableSupplier<Registration> listening) {
        part.addAttachListener(attach -> {
            Registration registration = listening.get();
            part.addDetachListener(detach -> {
                registration.remove();
                detach.unregisterListener();
            });
        });
    }
}
