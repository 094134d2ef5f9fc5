package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.shared.Table;
import de.medienplan.ui.Card;
import de.medienplan.ui.TableView;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.List;

/** The figures and formulas that a scenario was made with. */
class AssumptionTable extends Card {

    private static final long serialVersionUID = 1L;

    AssumptionTable(AssumptionSet figures) {
        addClassName("mp-assumptions");
        if (figures.all().isEmpty()) {
            add(new Paragraph(Translations.text("rollout.assumptions.none")));
            return;
        }
        UnorderedList formulas = new UnorderedList();
        AssumptionForm.formulas(figures).forEach(key -> formulas.add(new ListItem(Translations.text(key))));
        List<List<?>> rows = new ArrayList<>();
        for (Assumption figure : figures.all()) {
            rows.add(List.of(Translations.text(figure.label()), figure.amount(), figure.source(), figure.asOf()));
        }
        add(
                formulas,
                new TableView(new Table(
                        Translations.text("rollout.assumptions"),
                        List.of(
                                new Table.Column(Translations.text("rollout.assumption.name"), Table.Kind.TEXT),
                                new Table.Column(Translations.text("rollout.assumption.amount"), Table.Kind.DECIMAL),
                                new Table.Column(Translations.text("rollout.assumption.source"), Table.Kind.TEXT),
                                new Table.Column(Translations.text("rollout.assumption.asOf"), Table.Kind.DATE)),
                        rows)));
    }
}
