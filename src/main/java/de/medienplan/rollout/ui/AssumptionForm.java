package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.rollout.Assumption;
import de.medienplan.rollout.AssumptionSet;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures behind the default formulas, each with its source, and the formulas themselves. */
class AssumptionForm extends Div {

    private static final long serialVersionUID = 1L;
    static final List<String> FORMULAS = List.of(
            "rollout.formula.rooms",
            "rollout.formula.duration",
            "rollout.formula.investment",
            "rollout.formula.eligible",
            "rollout.formula.base",
            "rollout.formula.tablets",
            "rollout.formula.others",
            "rollout.formula.demand",
            "rollout.formula.earliest");

    private final transient Map<Assumption, BigDecimalField> fields = new LinkedHashMap<>();

    AssumptionForm(AssumptionSet defaults) {
        addClassName("mp-assumptions");
        UnorderedList formulas = new UnorderedList();
        FORMULAS.forEach(key -> formulas.add(new ListItem(Translations.text(key))));
        add(formulas);
        Div rows = new Div();
        rows.addClassName("mp-assumption-rows");
        for (Assumption assumption : defaults.all()) {
            BigDecimalField field = Fields.decimal("rollout.assumption." + assumption.code());
            field.setValue(assumption.amount());
            Span source = new Span(assumption.source());
            source.addClassName("mp-source");
            fields.put(assumption, field);
            rows.add(field, source);
        }
        add(rows);
    }

    void onChange(Runnable listener) {
        fields.values().forEach(field -> field.addValueChangeListener(event -> listener.run()));
    }

    /** An emptied field keeps the figure it began with; a changed one says so instead of its source. */
    AssumptionSet figures() {
        return new AssumptionSet(fields.entrySet().stream()
                .map(entry -> changed(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Assumption changed(Assumption before, BigDecimalField field) {
        return field.getValue() == null || field.getValue().compareTo(before.amount()) == 0
                ? before
                : before.with(field.getValue(), Translations.text("rollout.assumption.changed", before.source()));
    }
}
