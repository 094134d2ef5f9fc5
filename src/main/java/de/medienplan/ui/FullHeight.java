package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A column of parts over the whole height of the page; a list in it takes what the others leave. */
public class FullHeight extends Div {

    private static final long serialVersionUID = 1L;

    public FullHeight(Component... parts) {
        super(parts);
        addClassName("mp-fill");
    }
}
