package de.medienplan.map.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.medienplan.map.MapGroup;

/** The mark of a group beside its name. */
final class Symbol {

    private static final int MIDDLE = 8;
    private static final double RADIUS = 6.5;

    private Symbol() {}

    static Span of(MapGroup group, String words) {
        Element shape = new Element("path");
        shape.setAttribute("d", group.shape().path(RADIUS));
        shape.setAttribute("transform", "translate(" + MIDDLE + " " + MIDDLE + ")");
        shape.setAttribute("fill", group.colour());
        Element svg = new Element("svg");
        svg.setAttribute("aria-hidden", "true");
        svg.appendChild(shape);
        Span name = new Span(words);
        Span symbol = new Span();
        symbol.addClassName("mp-map-symbol");
        symbol.getElement().appendChild(svg, name.getElement());
        return symbol;
    }
}
