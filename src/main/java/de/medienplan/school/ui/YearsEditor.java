package de.medienplan.school.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import de.medienplan.school.FieldKey;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Violation;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pupils and teachers per school year, the latest first. */
class YearsEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SchoolYear present;
    private final boolean readOnly;
    private final transient Runnable changed;
    private final transient SortedMap<SchoolYear, Inputs> years = new TreeMap<>(Collections.reverseOrder());

    private record Inputs(IntegerField pupils, IntegerField teachers) {}

    /** @param present the first year to add to a school without figures */
    YearsEditor(SchoolYear present, boolean readOnly, Runnable changed) {
        this.present = present;
        this.readOnly = readOnly;
        this.changed = changed;
        addClassName("mp-years");
    }

    void show(SchoolValues values, Set<FieldKey> synthetic) {
        years.clear();
        for (SchoolYear year : values.years()) {
            Inputs inputs = inputs();
            show(inputs.pupils(), values, synthetic, FieldKey.of(SchoolField.PUPILS, year));
            show(inputs.teachers(), values, synthetic, FieldKey.of(SchoolField.TEACHERS, year));
            years.put(year, inputs);
        }
        build();
    }

    private static void show(IntegerField field, SchoolValues values, Set<FieldKey> synthetic, FieldKey key) {
        field.setValue((Integer) values.get(key));
        field.setHelperText(synthetic.contains(key) ? Translations.text("school.list.synthetic") : "");
    }

    SchoolValues values() {
        SchoolValues values = SchoolValues.EMPTY;
        for (var entry : years.entrySet()) {
            values = values.with(
                            SchoolField.PUPILS,
                            entry.getKey(),
                            entry.getValue().pupils().getValue())
                    .with(
                            SchoolField.TEACHERS,
                            entry.getKey(),
                            entry.getValue().teachers().getValue());
        }
        return values;
    }

    /** The fields in which something stands that is no number. */
    Stream<IntegerField> unreadable() {
        return years.values().stream()
                .flatMap(inputs -> Stream.of(inputs.pupils(), inputs.teachers()))
                .filter(field -> field.getDefaultValidator()
                        .apply(field.getValue(), new ValueContext())
                        .isError());
    }

    void refuse(List<Violation> violations) {
        for (Violation violation : violations) {
            SchoolYear year = violation.key().year();
            if (year != null && years.containsKey(year)) {
                Inputs inputs = Objects.requireNonNull(years.get(year));
                IntegerField field =
                        violation.key().field() == SchoolField.PUPILS ? inputs.pupils() : inputs.teachers();
                field.setErrorMessage(Translations.text(violation.reason()));
                field.setInvalid(true);
            }
        }
    }

    private void build() {
        removeAll();
        years.forEach((year, inputs) -> add(row(year, inputs)));
        if (years.isEmpty()) {
            add(new Span(Translations.text("school.form.noYears")));
        }
        if (!readOnly) {
            SchoolYear next =
                    years.isEmpty() ? present : new SchoolYear(years.firstKey().start() + 1);
            Message text = Message.of("school.form.addYear", next.toString());
            add(Buttons.icon(VaadinIcon.PLUS, Buttons.small(Buttons.link(text, () -> addYear(next)))));
        }
    }

    private void addYear(SchoolYear year) {
        Inputs inputs = inputs();
        years.put(year, inputs);
        build();
        inputs.pupils().focus();
        changed.run();
    }

    private Div row(SchoolYear year, Inputs inputs) {
        Span name = new Span(year.toString());
        name.addClassName("mp-year");
        Div row = new Div(name, inputs.pupils(), inputs.teachers());
        row.addClassName("mp-year-row");
        if (!readOnly) {
            row.add(Buttons.icon(VaadinIcon.TRASH, Message.of("school.form.removeYear", year.toString()), () -> {
                years.remove(year);
                build();
                changed.run();
            }));
        }
        return row;
    }

    private Inputs inputs() {
        return new Inputs(input(SchoolField.PUPILS), input(SchoolField.TEACHERS));
    }

    private IntegerField input(SchoolField field) {
        IntegerField input = Fields.whole(field.label().key());
        input.setReadOnly(readOnly);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return input;
    }
}
