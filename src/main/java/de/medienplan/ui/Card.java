package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import de.medienplan.shared.Table;

/** Parts that belong together, on a ground of their own. */
public class Card extends Div {

    private static final long serialVersionUID = 1L;

    public Card(Component... parts) {
        super(parts);
        addClassName("mp-card");
    }

    /** With a heading. */
    public static Card titled(String heading, Component... parts) {
        Card card = new Card(new H2(heading));
        card.add(parts);
        return card;
    }

    /** A table that can be taken away. */
    public static Card of(Table table) {
        Div tools = new Div(new ExportMenu(() -> table));
        tools.addClassName("mp-list-tools");
        return new Card(tools, new TableView(table));
    }
}
