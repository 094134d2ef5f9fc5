package de.medienplan.ui;

import com.vaadin.flow.component.Component;

/** The menu of the signed-in user at the right end of the top bar; supplied by the identity feature. */
public interface UserMenu {

    Component create();
}
