package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.CountRow;
import de.medienplan.school.SchoolSearch;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.TreeSet;

/** Which schools are shown with their counts: by words and by type. */
final class CountFilter {

    private final TextField search = Fields.search("device.search");
    private final MultiSelectComboBox<String> types = new MultiSelectComboBox<>(Translations.text("device.type"));

    CountFilter(Runnable changed) {
        types.setWidth("12rem");
        search.addValueChangeListener(event -> changed.run());
        types.addValueChangeListener(event -> changed.run());
    }

    Component search() {
        return search;
    }

    Component types() {
        return types;
    }

    /** Offers the types of the schools; what is chosen stays while they are the same. */
    void offer(List<CountRow> rows) {
        TreeSet<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.add(row.school().typeCode()));
        if (!codes.equals(new TreeSet<>(types.getListDataView().getItems().toList()))) {
            types.setItems(codes);
        }
    }

    void readSearch(Address address) {
        address.get("suche").ifPresent(search::setValue);
    }

    /** Call it when the types are offered. */
    void readTypes(Address address) {
        address.get("form").ifPresent(codes -> types.select(codes.split(",")));
    }

    Address write(Address address) {
        return address.with("suche", search.getValue()).with("form", String.join(",", types.getValue()));
    }

    List<CountRow> of(List<CountRow> rows) {
        SchoolSearch wanted = new SchoolSearch(search.getValue(), types.getValue());
        return rows.stream().filter(row -> wanted.finds(row.school())).toList();
    }
}
