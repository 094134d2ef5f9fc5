package de.medienplan.device.ui;

import com.vaadin.flow.component.select.Select;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The field for the category of a record that knows it by its id. */
final class CategoryChoice {

    private CategoryChoice() {}

    static Select<CategoryRow> in(Form<?> form, String component, List<CategoryRow> categories) {
        return form.<CategoryRow, CategoryId, Select<CategoryRow>>required(
                component,
                key -> Fields.choice(key, categories, CategoryRow::name),
                CategoryRow::categoryId,
                id -> find(categories, id));
    }

    private static @Nullable CategoryRow find(List<CategoryRow> categories, CategoryId id) {
        return categories.stream()
                .filter(category -> category.categoryId().equals(id))
                .findFirst()
                .orElse(null);
    }
}
