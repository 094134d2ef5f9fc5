package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.budget.CommitmentRow;
import de.medienplan.budget.Remainders;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Commitments that later years will pay. */
@org.springframework.stereotype.Component
class CommitmentEditor {

    private final Remainders remainders;
    private final BudgetEditors editors;

    CommitmentEditor(Remainders remainders, BudgetEditors editors) {
        this.remainders = remainders;
        this.editors = editors;
    }

    Component list(LocalDate asOf, Runnable changed) {
        RowList<CommitmentRow> list = new RowList<>("budget.commitments", remainders.commitments())
                .text("budget.commitment.field.year", row -> Integer.toString(row.year()))
                .text("budget.commitment.field.dueYear", row -> Integer.toString(row.dueYear()))
                .words("budget.commitment.field.purpose", CommitmentRow::purpose)
                .sum("budget.commitment.field.amount", Kind.MONEY, CommitmentRow::amount)
                .sum("budget.commitment.field.taken", Kind.MONEY, CommitmentRow::taken)
                .sum("budget.commitment.left", Kind.MONEY, CommitmentRow::left)
                .words("budget.commitment.field.exception", CommitmentRow::exception)
                .words("budget.source", CommitmentRow::source);
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        CommitmentRow fresh =
                new CommitmentRow(null, 0, asOf.getYear(), asOf.getYear() + 1, nothing, nothing, "", "", "", null);
        return list.ready(
                row -> edit(row, changed), editors.adding("budget.commitment.new", () -> edit(fresh, changed)));
    }

    private void edit(CommitmentRow row, Runnable changed) {
        var year = Inputs.whole("budget.commitment.field.year", row.year());
        var due = Inputs.whole("budget.commitment.field.dueYear", row.dueYear());
        var amount = Inputs.money("budget.commitment.field.amount", row.amount());
        var taken = Inputs.money("budget.commitment.field.taken", row.taken());
        var purpose = Inputs.text("budget.commitment.field.purpose", row.purpose());
        var exception = Inputs.area("budget.commitment.field.exception", row.exception());
        var source = Inputs.area("budget.source", row.source());
        var sourceDate = Inputs.date("budget.sourceDate", row.sourceDate());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "budget.commitment.new" : "budget.commitment"),
                        row,
                        changed)
                .fields(year, due, amount, taken, purpose, sourceDate)
                .wide(exception)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.purpose(), () -> remainders.delete(row));
        }
        dialog.open(version -> remainders.save(new CommitmentRow(
                row.id(),
                version,
                Inputs.required(year.getValue(), "budget.commitment.field.year"),
                Inputs.required(due.getValue(), "budget.commitment.field.dueYear"),
                Inputs.required(amount.getValue(), "budget.commitment.field.amount"),
                Inputs.required(taken.getValue(), "budget.commitment.field.taken"),
                purpose.getValue(),
                exception.getValue(),
                source.getValue(),
                sourceDate.getValue())));
    }
}
