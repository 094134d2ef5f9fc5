package de.medienplan.ticket.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;

/** Tables of this feature with their explanation and their files. */
final class TicketCards {

    private TicketCards() {}

    /** @param hintKey explains the table */
    static Div card(Table shown, String hintKey, Object... args) {
        return said(shown, Translations.text(hintKey, args));
    }

    static Div said(Table shown, String explanation) {
        Div head = new Div(new H2(shown.title()), new ExportMenu(() -> shown));
        head.addClassName("mp-chart-head");
        Div numbers = new Div(new TableView(new Table("", shown.columns(), shown.rows(), shown.totals())));
        numbers.addClassName("mp-chart-numbers");
        return new Card(head, new Paragraph(explanation), numbers);
    }
}
