package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What stands above a list: search, choices, buttons. */
public class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    public FilterBar(Component... parts) {
        super(parts);
        addClassName("mp-filters");
    }
}
