package de.medienplan.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.budget.CostTable;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Card;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;

/** One part of a Kostentabelle: each line with its amount, how it was computed and what it adds up from. */
class CostPartCard extends Card {

    private static final long serialVersionUID = 1L;

    CostPartCard(CostTable.Part part) {
        addClassName("mp-cost-part");
        NativeTable table = new NativeTable();
        table.addClassName("mp-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : new String[] {"budget.cost.line", "budget.cost.amount", "budget.cost.explained"}) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(Translations.text(key));
            cell.getElement().setAttribute("scope", "col");
            cell.getElement().getClassList().set("mp-number", key.endsWith("amount"));
        }
        part.lines().forEach(line -> fill(table.getBody().addRow(), line));
        NativeTableRow foot = table.getFoot().addRow();
        foot.addDataCell().setText(Translations.text(part.balanceLabel()));
        amount(foot.addDataCell(), part.balance());
        foot.addDataCell();
        Div scroller = new Div(table);
        scroller.addClassName("mp-table-scroll");
        add(new H2(Translations.text(part.heading())), scroller);
    }

    private static void fill(NativeTableRow row, CostTable.Line line) {
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(Translations.text(line.label()));
        name.getElement().setAttribute("scope", "row");
        amount(row.addDataCell(), line.signed());
        NativeTableCell explained = row.addDataCell();
        explained.add(new Span(Translations.text(line.explanation())));
        if (!line.shares().isEmpty()) {
            UnorderedList shares = new UnorderedList();
            line.shares()
                    .forEach(share -> shares.add(new ListItem(Translations.text(share.label()) + ": "
                            + Formats.money(share.amount(), Translations.locale()))));
            explained.add(shares);
        }
    }

    private static void amount(NativeTableCell cell, BigDecimal amount) {
        cell.setText(Formats.money(amount, Translations.locale()));
        cell.addClassName("mp-number");
    }
}
