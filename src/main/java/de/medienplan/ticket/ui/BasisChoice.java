package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.medienplan.support.DeviceChoice;
import de.medienplan.ticket.ServicePromises;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.function.Function;

/** A part of the screen below the choice of a plan; it is made again for another one. */
class BasisChoice extends Div {

    private static final long serialVersionUID = 1L;

    BasisChoice(ServicePromises promises, Function<DeviceChoice, Component> part) {
        Select<DeviceChoice> choice = Fields.choice(
                "ticket.promise.basis",
                promises.bases(),
                one -> one.name().isEmpty() ? Translations.text("ticket.promise.register") : one.name());
        choice.setWidth("min(30rem, 100%)");
        Div body = new Div();
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                body.removeAll();
                body.add(part.apply(event.getValue()));
            }
        });
        Div row = new Div(choice);
        row.addClassName("mp-filters");
        add(row, body);
        choice.setValue(promises.usual());
    }
}
