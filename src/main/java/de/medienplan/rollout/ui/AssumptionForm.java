package de.medienplan.rollout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** A figure as it is proposed, its input and where it comes from. */
    private static final class Line {

        private final BigDecimalField field;
        private final Span source = new Span();
        private Assumption proposed;

        Line(Assumption assumption) {
            proposed = assumption;
            field = Fields.decimal("rollout.assumption." + assumption.kind());
            field.setLabel(Translations.text(assumption.label()));
            source.addClassName("mp-source");
            propose(assumption);
        }

        private void propose(Assumption assumption) {
            proposed = assumption;
            field.setValue(assumption.amount());
            source.setText(assumption.source());
        }

        /** Takes over the new proposal unless another figure was typed. */
        void renew(Assumption assumption) {
            if (!isTyped()) {
                propose(assumption);
            }
        }

        private boolean isTyped() {
            BigDecimal known = proposed.amount();
            return field.getValue() != null
                    && (known == null || field.getValue().compareTo(known) != 0);
        }

        Assumption figure() {
            if (!isTyped()) {
                return proposed;
            }
            return proposed.with(
                    field.getValue(),
                    proposed.amount() == null
                            ? Translations.text("rollout.assumption.entered")
                            : Translations.text("rollout.assumption.changed", proposed.source()));
        }
    }

    private final transient Map<String, Line> lines = new LinkedHashMap<>();
    private final transient List<Runnable> listeners = new ArrayList<>();
    private final UnorderedList formulas = new UnorderedList();
    private final Div rows = new Div();
    private transient List<String> shown = List.of();

    AssumptionForm(AssumptionSet defaults) {
        addClassName("mp-assumptions");
        rows.addClassName("mp-assumption-rows");
        add(formulas, rows);
        renew(defaults);
    }

    /** The formulas that count; without base amounts nothing is said of them. */
    static List<String> formulas(AssumptionSet figures) {
        return FORMULAS.stream()
                .filter(key -> !key.equals("rollout.formula.base") || figures.hasBaseAmounts())
                .filter(key -> !key.equals("rollout.formula.eligible") || figures.hasProgrammes())
                .toList();
    }

    /** The fields of what the city has not entered yet; whoever shows the form shows them where they are seen. */
    List<BigDecimalField> missing() {
        return lines.values().stream()
                .filter(line -> line.proposed.amount() == null)
                .map(line -> line.field)
                .toList();
    }

    /** All fields, for the form around them. */
    List<BigDecimalField> fields() {
        return lines.values().stream().map(line -> line.field).toList();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Proposes other figures, shows new ones and hides those that do not count any more; what was typed stays. */
    final void renew(AssumptionSet proposals) {
        formulas.removeAll();
        formulas(proposals).forEach(key -> formulas.add(new ListItem(Translations.text(key))));
        rows.removeAll();
        shown = proposals.all().stream().map(Assumption::code).toList();
        proposals.all().forEach(assumption -> {
            Line line = lines.computeIfAbsent(assumption.code(), code -> line(assumption));
            line.renew(assumption);
            if (assumption.amount() != null) {
                rows.add(line.field, line.source);
            }
        });
    }

    private Line line(Assumption assumption) {
        Line line = new Line(assumption);
        line.field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listeners.forEach(Runnable::run);
            }
        });
        return line;
    }

    /** An emptied field keeps the figure it began with; a changed one says so instead of its source. */
    AssumptionSet figures() {
        return new AssumptionSet(lines.entrySet().stream()
                .filter(line -> shown.contains(line.getKey()))
                .map(line -> line.getValue().figure())
                .toList());
    }
}
