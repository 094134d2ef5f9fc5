package de.medienplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with its name and, below, what it is measured against. */
public class KeyFigure extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param labelKey what the figure counts
     * @param value the figure, formatted
     * @param note base or comparison, such as "von 99 Schulen"; empty for none
     */
    public KeyFigure(String labelKey, String value, String note) {
        this(part("mp-figure-label", Translations.text(labelKey)), value, note);
    }

    private KeyFigure(Span label, String value, String note) {
        addClassName("mp-figure");
        add(label, part("mp-figure-value", value));
        if (!note.isEmpty()) {
            add(part("mp-figure-note", note));
        }
    }

    /** With a name that is data, such as that of a support group. */
    public static KeyFigure named(String label, String value, String note) {
        return new KeyFigure(part("mp-figure-label", label), value, note);
    }

    public KeyFigure(String labelKey, String value) {
        this(labelKey, value, "");
    }

    /** Marks the figure as one that needs attention; the note must say why, colour alone says nothing. */
    public KeyFigure tone(Tone tone) {
        getElement().setAttribute("data-tone", tone.attribute());
        return this;
    }

    private static Span part(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
