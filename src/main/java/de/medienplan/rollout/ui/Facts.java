package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.DescriptionList;
import de.medienplan.ui.Translations;

/** Names and values in two columns. */
class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("mp-facts");
    }

    void add(String labelKey, String value) {
        add(new Term(Translations.text(labelKey)), new Description(value));
    }
}
