package de.medienplan.ui;

import com.vaadin.flow.component.html.Span;

/** A state as word plus colour. */
public class Status extends Span {

    private static final long serialVersionUID = 1L;

    public Status(String word, Tone tone) {
        super(word);
        addClassName("mp-status");
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
