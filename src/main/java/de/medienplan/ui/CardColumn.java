package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards and tables one below the other, each as high as it needs. */
public class CardColumn extends Div {

    private static final long serialVersionUID = 1L;

    public CardColumn(Component... parts) {
        super(parts);
        addClassName("mp-cards");
    }
}
