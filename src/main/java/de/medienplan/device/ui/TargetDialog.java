package de.medienplan.device.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.TargetBase;
import de.medienplan.device.TargetRow;
import de.medienplan.school.SchoolLevel;
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

/** One rule what schools should have. */
final class TargetDialog {

    private final EquipmentTargets targets;
    private final List<CategoryRow> categories;
    private final List<String> typeCodes;
    private final Runnable done;

    TargetDialog(EquipmentTargets targets, List<CategoryRow> categories, List<String> typeCodes, Runnable done) {
        this.targets = targets;
        this.categories = categories;
        this.typeCodes = typeCodes;
        this.done = done;
    }

    void create(LocalDate today) {
        Source source = new Source("", today, true);
        open(
                "device.target.new",
                DisplayedVersion.fresh(new TargetRow(
                        null, 0, CategoryId.NONE, null, null, TargetBase.SCHOOL, BigDecimal.ONE, 1, source)));
    }

    void change(TargetRow row) {
        open(
                "device.target.change",
                new DisplayedVersion<>(row, () -> targets.present(row.key()), () -> targets.history(row.key())));
    }

    private void open(String titleKey, DisplayedVersion<TargetRow> displayed) {
        Form<TargetRow> form = new Form<>("device.target.field.", displayed);
        form.wide(CategoryChoice.in(form, "categoryId", categories));
        form.optional("level", TargetDialog::level);
        form.optional("typeCode", this::type);
        form.required("base", key -> Fields.choice(key, List.of(TargetBase.values())));
        form.required("factor", Fields::decimal, factor -> factor, BigDecimal::stripTrailingZeros);
        form.required("setSize", key -> Fields.whole(key, 1, 100));
        form.wide(form.required("source", SourceField::new));
        new FormDialog<>(Translations.text(titleKey), form).onDone(done).open(targets::save);
    }

    private static ComboBox<SchoolLevel> level(String key) {
        ComboBox<SchoolLevel> field =
                Fields.find(key, List.of(SchoolLevel.values()), level -> Translations.text(level.label()));
        field.setClearButtonVisible(true);
        field.setHelperText(Translations.text("device.target.scope.help"));
        return field;
    }

    private ComboBox<String> type(String key) {
        ComboBox<String> field = Fields.find(key, typeCodes, code -> code);
        field.setClearButtonVisible(true);
        return field;
    }
}
