package de.medienplan.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.budget.BudgetTables;
import de.medienplan.budget.CostTable;
import de.medienplan.budget.Reconciliation;
import de.medienplan.ui.Card;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Translations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a cost table one below the other and, for the decision, where the parts of the paper do not add up. */
final class CostTableBody extends Div {

    private static final long serialVersionUID = 1L;

    /** @param reconciliations null where there is nothing to compare with */
    CostTableBody(CostTable cost, @Nullable List<Reconciliation> reconciliations) {
        addClassNames("mp-scroll", "mp-cost");
        add(new Paragraph(Translations.text(cost.basis())));
        cost.parts().forEach(part -> add(new CostPartCard(part)));
        if (reconciliations != null) {
            add(new Card(
                    new H2(Translations.text("budget.reconciliation")),
                    new Paragraph(Translations.text("budget.reconciliation.purpose")),
                    new ReconciliationTable(reconciliations),
                    new ExportMenu(() -> BudgetTables.reconciliation(reconciliations, Translations.locale()))));
        }
    }
}
