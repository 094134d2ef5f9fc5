package de.medienplan.device.ui;

import com.vaadin.flow.component.select.Select;
import de.medienplan.device.Categories;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.Payer;
import de.medienplan.device.SupportGroupRow;
import de.medienplan.shared.Source;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.SourceField;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One category with its components. */
final class CategoryDialog {

    private CategoryDialog() {}

    static void create(Categories categories, List<SupportGroupRow> groups, LocalDate today, Runnable done) {
        Source source = new Source("", today, true);
        open(
                "device.category.new",
                DisplayedVersion.fresh(new CategoryRow(
                        null, 0, "", "", "", null, 1, 5, BigDecimal.ZERO, Payer.CITY, source, true, 100, List.of())),
                categories,
                groups,
                done);
    }

    static void change(Categories categories, List<SupportGroupRow> groups, CategoryRow row, Runnable done) {
        open(
                "device.category.change",
                new DisplayedVersion<>(row, () -> categories.present(row.key()), () -> categories.history(row.key())),
                categories,
                groups,
                done);
    }

    private static void open(
            String titleKey,
            DisplayedVersion<CategoryRow> displayed,
            Categories categories,
            List<SupportGroupRow> groups,
            Runnable done) {
        Form<CategoryRow> form = new Form<>("device.category.field.", displayed);
        form.required("name", key -> Fields.text(key, 100));
        form.required("shortName", key -> Fields.text(key, 30));
        form.required("code", key -> Fields.text(key, 40), String::strip, code -> code)
                .setReadOnly(displayed.row().id() != null);
        form.optional(
                "supportGroup",
                key -> group(key, groups),
                group -> group == null ? null : group.code(),
                code -> group(groups, code));
        form.required("devicesPerUnit", key -> Fields.whole(key, 0, 50));
        form.required("usefulLifeYears", key -> Fields.whole(key, 1, 40));
        form.required("unitPrice", Fields::money);
        form.required("payer", key -> Fields.choice(key, List.of(Payer.values())));
        form.wide(form.required("source", SourceField::new));
        form.required("sortOrder", key -> Fields.whole(key, 0, 10_000));
        form.optional("active", Fields::check);
        form.wide(form.optional("parts", key -> new PartsField()));
        new FormDialog<>(Translations.text(titleKey), form).onDone(done).open(categories::save);
    }

    private static Select<SupportGroupRow> group(String key, List<SupportGroupRow> groups) {
        return Fields.choiceOrNone(key, groups, group -> group.name(Translations.locale()), "device.group.NONE");
    }

    private static @Nullable SupportGroupRow group(List<SupportGroupRow> groups, @Nullable String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findAny()
                .orElse(null);
    }
}
