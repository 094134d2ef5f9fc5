package de.medienplan.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.medienplan.budget.Reconciliation;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.List;

/** Amounts that ought to be the same, side by side with their sources. */
class ReconciliationTable extends Div {

    private static final long serialVersionUID = 1L;

    ReconciliationTable(List<Reconciliation> rows) {
        addClassName("mp-table-scroll");
        NativeTable table = new NativeTable();
        table.addClassName("mp-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("what", "says", "against", "difference", "state")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(Translations.text("budget.reconciliation." + key));
            cell.getElement().setAttribute("scope", "col");
            cell.getElement().getClassList().set("mp-number", key.equals("difference"));
        }
        rows.forEach(row -> fill(table.getBody().addRow(), row));
        add(table);
    }

    private static void fill(NativeTableRow target, Reconciliation row) {
        NativeTableHeaderCell what = target.addHeaderCell();
        what.setText(Translations.text(row.what()));
        what.getElement().setAttribute("scope", "row");
        amount(target.addDataCell(), row.says(), row.saysSource());
        amount(target.addDataCell(), row.against(), row.againstSource());
        NativeTableCell difference = target.addDataCell();
        difference.setText(Formats.money(row.difference(), Translations.locale()));
        difference.addClassName("mp-number");
        NativeTableCell state = target.addDataCell();
        state.add(
                row.agrees()
                        ? new Status(Translations.text("budget.reconciliation.agrees"), Tone.GOOD)
                        : new Status(Translations.text("budget.reconciliation.differs"), Tone.WARNING));
        Message remark = row.remark();
        if (remark != null) {
            Paragraph words = new Paragraph(Translations.text(remark));
            words.addClassName("mp-legend");
            state.add(words);
        }
    }

    private static void amount(NativeTableCell cell, BigDecimal amount, Message source) {
        Span origin = new Span(Translations.text(source));
        origin.addClassName("mp-legend");
        cell.add(new Div(Formats.money(amount, Translations.locale())), origin);
    }
}
