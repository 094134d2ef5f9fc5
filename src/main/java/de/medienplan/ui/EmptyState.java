package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing to show yet and says what to do first. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /** @param key key of the heading; the advice stands under {@code <key>.advice} */
    public EmptyState(String key, Component... actions) {
        addClassName("mp-empty");
        add(new H2(Translations.text(key)), new Paragraph(Translations.text(key + ".advice")));
        Div buttons = new Div(actions);
        buttons.addClassName("mp-empty-actions");
        add(buttons);
    }
}
