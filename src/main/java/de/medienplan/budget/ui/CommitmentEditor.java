package de.medienplan.budget.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.budget.BudgetLaws;
import de.medienplan.budget.CommitmentRow;
import de.medienplan.budget.Commitments;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Commitments that later years will pay. */
@org.springframework.stereotype.Component
class CommitmentEditor {

    private final Commitments commitments;
    private final BudgetLaws laws;
    private final BudgetEditors editors;

    CommitmentEditor(Commitments commitments, BudgetLaws laws, BudgetEditors editors) {
        this.commitments = commitments;
        this.laws = laws;
        this.editors = editors;
    }

    Component list(LocalDate asOf, Runnable changed) {
        RowList<CommitmentRow> list = new RowList<>("budget.commitments", commitments.all())
                .hint(laws.commitments())
                .text("budget.commitment.field.year", row -> Integer.toString(row.year()))
                .text("budget.commitment.field.dueYear", row -> Integer.toString(row.dueYear()))
                .words("budget.commitment.field.purpose", CommitmentRow::purpose)
                .sum("budget.commitment.field.amount", Kind.MONEY, CommitmentRow::amount)
                .sum("budget.commitment.field.taken", Kind.MONEY, CommitmentRow::taken)
                .column("budget.commitment.fromOrders", Kind.MONEY, commitments::ordered)
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
        Form<CommitmentRow> form = editors.form("budget.commitment.field.", row);
        form.required("year", Fields::whole);
        form.required("dueYear", Fields::whole);
        form.required("amount", Fields::money);
        form.required("taken", Fields::money);
        form.optional("purpose", Fields::text);
        form.optional("sourceDate", Fields::optionalDate);
        form.wide(form.optional("exception", Fields::area));
        form.wide(form.optional("source", Fields::area));
        editors.dialog("budget.commitment", row, form, changed)
                .deletable(row.purpose(), commitments::delete)
                .open(commitments::save);
    }
}
