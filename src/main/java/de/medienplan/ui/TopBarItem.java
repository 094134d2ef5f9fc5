package de.medienplan.ui;

import com.vaadin.flow.component.Component;

/** Something a feature puts into the top bar, such as the chosen scenario or the as-of date. Declare it as a bean. */
public interface TopBarItem {

    /** A new component for one browser tab. */
    Component create();
}
