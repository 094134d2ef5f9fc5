package de.medienplan.school.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolStatus;
import de.medienplan.shared.Texts;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** The inputs of the filter; tells when the user changed one. */
class FilterBar {

    private final TextField search = Fields.search("school.list.search");
    private final MultiSelectComboBox<String> types = box("school.field.type", code -> code);
    private final MultiSelectComboBox<String> districts =
            box("school.field.district", name -> name.isEmpty() ? Translations.text("school.list.noDistrict") : name);
    private final MultiSelectComboBox<SchoolState> states =
            box("school.list.states", state -> Texts.render(state.label(), Translations.locale()));
    private final MultiSelectComboBox<MepPlace> places =
            box("school.field.mepPlace", place -> Translations.text(place.label()));
    private final MultiSelectComboBox<SchoolStatus> statuses =
            box("school.field.status", status -> Translations.text(status.label()));
    private boolean setting;

    FilterBar(Runnable changed) {
        states.setItems(SchoolState.all());
        states.addClassName("mp-wide-filter");
        statuses.addClassName("mp-status-filter");
        places.setItems(MepPlace.values());
        statuses.setItems(SchoolStatus.values());
        statuses.setClearButtonVisible(false);
        search.addValueChangeListener(event -> tell(event, changed));
        List.of(types, districts, states, places, statuses)
                .forEach(box -> box.addValueChangeListener(event -> tell(event, changed)));
    }

    private void tell(ComponentValueChangeEvent<?, ?> event, Runnable changed) {
        if (!setting) {
            changed.run();
        }
    }

    Component[] components() {
        return new Component[] {search, types, districts, states, places, statuses};
    }

    /** Offers the types and districts that the schools have, and those that are filtered by. */
    void offer(Collection<SchoolRow> schools, SchoolFilter filter) {
        setting = true;
        TreeSet<String> codes = new TreeSet<>(filter.types());
        TreeSet<String> names = new TreeSet<>(filter.districts());
        for (SchoolRow school : schools) {
            codes.add(school.typeCode());
            names.add(Objects.toString(school.place().district(), ""));
        }
        types.setItems(new ArrayList<>(codes));
        districts.setItems(new ArrayList<>(names));
        show(filter);
        setting = false;
    }

    private void show(SchoolFilter filter) {
        search.setValue(filter.search());
        types.setValue(filter.types());
        districts.setValue(filter.districts());
        states.setValue(filter.states());
        places.setValue(filter.places());
        statuses.setValue(filter.statuses());
    }

    SchoolFilter value() {
        return new SchoolFilter(
                search.getValue(),
                types.getValue(),
                districts.getValue(),
                states.getValue(),
                places.getValue(),
                statuses.getValue());
    }

    private static <T> MultiSelectComboBox<T> box(String label, Function<T, String> text) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(Translations.text(label));
        box.setItemLabelGenerator(text::apply);
        box.setClearButtonVisible(true);
        box.addClassName("mp-filter");
        return box;
    }
}
