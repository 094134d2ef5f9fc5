package de.medienplan.school.ui;

import static de.medienplan.school.SchoolField.*;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import de.medienplan.school.FieldKey;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolTypeRow;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Violation;
import de.medienplan.shared.SchoolYear;
import de.medienplan.ui.Translations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** All inputs of one school. Knows values, not services. */
class SchoolForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final Map<String, List<SchoolField>> GROUPS = Map.of(
            "school.form.school", List.of(NAME, SHORT_NAME, NUMBER, TYPE),
            "school.form.place", List.of(DISTRICT, STREET, POSTCODE, CITY, LATITUDE, LONGITUDE),
            "school.form.building", List.of(ROOMS, BUILDING_STATE, BUILDING_READY_ON),
            "school.form.network", List.of(INTERNET_STATE, BROADBAND_STATE, WLAN_STATE),
            "school.form.plan", List.of(MEP_PLACE, CONCEPT_DATE, CONCEPT_VERSION, NOTES));

    private static final List<String> ORDER = List.of(
            "school.form.school",
            "school.form.plan",
            "school.form.building",
            "school.form.network",
            "school.form.place");

    private final transient Map<SchoolField, FieldEditor> editors = new EnumMap<>(SchoolField.class);
    private final YearsEditor years;

    SchoolForm(List<SchoolTypeRow> types, SchoolYear present, boolean readOnly, Runnable changed) {
        addClassName("mp-form");
        years = new YearsEditor(present, readOnly, changed);
        for (String group : ORDER) {
            add(new H3(Translations.text(group)), group(Objects.requireNonNull(GROUPS.get(group)), types));
            if (group.equals("school.form.plan")) {
                add(new H3(Translations.text("school.form.years")), years);
            }
        }
        editors.values().forEach(editor -> {
            editor.component().setReadOnly(readOnly);
            editor.component().addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
        });
    }

    private Component group(List<SchoolField> fields, List<SchoolTypeRow> types) {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("12rem");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        for (SchoolField field : fields) {
            FieldEditor editor = FieldEditor.of(field, types);
            editors.put(field, editor);
            layout.add(editor.component());
            boolean wide = field == NAME || field == NOTES;
            if (wide) {
                layout.setColspan(editor.component(), 2);
            }
        }
        return layout;
    }

    void show(SchoolValues values, Set<FieldKey> synthetic) {
        editors.forEach((field, editor) -> editor.show(values.get(field), synthetic.contains(FieldKey.of(field))));
        years.show(values, synthetic);
    }

    SchoolValues values() {
        SchoolValues values = years.values();
        for (Map.Entry<SchoolField, FieldEditor> entry : editors.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue().value());
        }
        return values;
    }

    boolean isUnreadable() {
        return unreadable().findAny().isPresent();
    }

    /** Goes to the first field in which something stands that is no value of it; the field says so. */
    void focusUnreadable() {
        unreadable().findFirst().ifPresent(field -> field.getElement().callJsFunction("focus"));
    }

    private Stream<Component> unreadable() {
        return Stream.concat(
                editors.values().stream().filter(FieldEditor::isUnreadable).map(FieldEditor::component),
                years.unreadable());
    }

    /** Shows each violation at its field and brings the first one into view. */
    void refuse(List<Violation> violations) {
        editors.values().forEach(editor -> editor.refuse(null));
        years.refuse(violations);
        for (Violation violation : violations.reversed()) {
            FieldEditor editor = editors.get(violation.key().field());
            if (editor != null) {
                editor.refuse(Translations.text(violation.reason()));
                editor.component().getElement().callJsFunction("focus");
            }
        }
    }
}
