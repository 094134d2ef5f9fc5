package de.medienplan.rollout.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Translations;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of a school since its works began: quarter, real duration, real payments by year. */
class BegunPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioEditSession work;
    private final String id;
    private final boolean editable;
    private final transient Consumer<UnaryOperator<SchoolDraft>> put;

    BegunPart(ScenarioEditSession work, String id, boolean editable, Consumer<UnaryOperator<SchoolDraft>> put) {
        this.work = work;
        this.id = id;
        this.editable = editable;
        this.put = put;
        show();
    }

    private void show() {
        removeAll();
        ScenarioSchool.Progress begun = school().progress();
        Div fields = new Div(start(begun));
        fields.addClassName("mp-field-grid");
        add(fields);
        if (begun != null) {
            fields.add(duration(begun));
            add(known(begun));
            Map<Integer, Long> payments = begun.payments();
            if (payments != null) {
                add(payments(payments));
            }
        }
    }

    private ComboBox<String> start(ScenarioSchool.@Nullable Progress begun) {
        ComboBox<String> start =
                Inputs.quarter("rollout.begun.start", work.scenario(), begun == null ? null : begun.start());
        start.setClearButtonVisible(true);
        start.setPlaceholder(Formats.quarter(null));
        start.setReadOnly(!editable);
        start.addValueChangeListener(event -> {
            String quarter = event.getValue();
            ScenarioSchool school = school();
            ScenarioSchool.Progress before = school.progress();
            change(
                    quarter == null
                            ? null
                            : new ScenarioSchool.Progress(
                                    quarter, school.duration(), before == null ? null : before.payments()));
            show();
        });
        return start;
    }

    private BigDecimalField duration(ScenarioSchool.Progress begun) {
        BigDecimalField field = Inputs.whole(
                "rollout.begun.duration",
                begun.duration(),
                1,
                value -> change(new ScenarioSchool.Progress(
                        now().start(),
                        (int) Math.min(value, work.scenario().periods().size()),
                        now().payments())));
        field.setReadOnly(!editable);
        return field;
    }

    private Checkbox known(ScenarioSchool.Progress begun) {
        Checkbox known = new Checkbox(Translations.text("rollout.begun.known"), begun.payments() != null);
        known.setReadOnly(!editable);
        known.addValueChangeListener(event -> {
            setPayments(event.getValue() ? Map.of() : null);
            show();
        });
        return known;
    }

    private FieldTable payments(Map<Integer, Long> payments) {
        FieldTable table =
                new FieldTable(Translations.text("rollout.budget.year"), Translations.text("rollout.begun.payments"));
        work.scenario().periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .forEach(year -> table.row(Integer.toString(year), payment(year, payments.getOrDefault(year, 0L))));
        return table;
    }

    private BigDecimalField payment(int year, long paid) {
        BigDecimalField field = Inputs.euros("rollout.begun.payments", paid, value -> {
            Map<Integer, Long> payments = new TreeMap<>(Objects.requireNonNullElse(now().payments(), Map.of()));
            payments.put(year, value);
            setPayments(payments);
        });
        field.setReadOnly(!editable);
        return Inputs.inTable(field, Translations.text("rollout.begun.payments") + " " + year);
    }

    private void setPayments(@Nullable Map<Integer, Long> payments) {
        change(new ScenarioSchool.Progress(now().start(), now().duration(), payments));
    }

    private void change(ScenarioSchool.@Nullable Progress progress) {
        put.accept(draft -> draft.progress(progress).fitDemands());
    }

    private ScenarioSchool.Progress now() {
        return Objects.requireNonNull(school().progress());
    }

    private ScenarioSchool school() {
        return work.scenario().schools().stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
