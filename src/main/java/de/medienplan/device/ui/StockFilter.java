package de.medienplan.device.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.StockLine;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.SchoolSearch;
import de.medienplan.ui.Address;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;

/** Which devices are shown: by words about their school and by category. */
final class StockFilter {

    private final Map<SchoolId, SchoolRow> schools;
    private final List<CategoryRow> categories;
    private final TextField search = Fields.search("device.search");
    private final ComboBox<CategoryRow> category = new ComboBox<>(Translations.text("device.category"));

    StockFilter(Map<SchoolId, SchoolRow> schools, List<CategoryRow> categories, Runnable changed) {
        this.schools = schools;
        this.categories = categories;
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        category.setClearButtonVisible(true);
        search.setWidth("14rem");
        search.addValueChangeListener(event -> changed.run());
        category.addValueChangeListener(event -> changed.run());
    }

    Component search() {
        return search;
    }

    Component category() {
        return category;
    }

    void read(Address address) {
        address.get("suche").ifPresent(search::setValue);
        address.get("kategorie")
                .flatMap(code -> categories.stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst())
                .ifPresent(category::setValue);
    }

    Address write(Address address) {
        CategoryRow only = category.getValue();
        return address.with("suche", search.getValue()).with("kategorie", only == null ? "" : only.code());
    }

    boolean accepts(StockLine line) {
        return accepts(line.schoolId(), line.purchase().categoryId());
    }

    boolean accepts(SchoolId schoolId, CategoryId categoryId) {
        SchoolRow school = schools.get(schoolId);
        CategoryRow only = category.getValue();
        return school != null
                && new SchoolSearch(search.getValue()).finds(school)
                && (only == null || only.categoryId().equals(categoryId));
    }
}
