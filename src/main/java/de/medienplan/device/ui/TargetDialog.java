package de.medienplan.device.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.TargetBase;
import de.medienplan.device.TargetRow;
import de.medienplan.school.SchoolLevel;
import de.medienplan.shared.Source;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule what schools should have. */
class TargetDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable TargetRow old;
    private final Select<CategoryRow> category = new Select<>();
    private final ComboBox<SchoolLevel> level = new ComboBox<>(Translations.text("device.target.field.level"));
    private final ComboBox<String> type = new ComboBox<>(Translations.text("device.target.field.typeCode"));
    private final Select<TargetBase> base;
    private final BigDecimalField factor = Fields.decimal("device.target.field.factor");
    private final IntegerField setSize;
    private final TextField source;
    private final DatePicker sourceDate = Fields.date("device.target.field.sourceDate");
    private final Checkbox assumption = new Checkbox(Translations.text("device.target.field.assumption"));

    TargetDialog(
            EquipmentTargets targets,
            List<CategoryRow> categories,
            List<String> typeCodes,
            LocalDate today,
            @Nullable TargetRow old,
            Runnable done) {
        this.old = old;
        base = Forms.choice(
                "device.target.field.base", TargetBase.values(), old == null ? TargetBase.SCHOOL : old.base());
        setSize = Forms.count("device.target.field.setSize", old == null ? 1 : old.setSize(), 1, 100);
        source = Forms.text(
                "device.target.field.source", old == null ? "" : old.source().text(), 300);
        category.setLabel(Translations.text("device.target.field.categoryId"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        level.setItems(SchoolLevel.values());
        level.setItemLabelGenerator(value -> Translations.text(value.label()));
        level.setClearButtonVisible(true);
        level.setHelperText(Translations.text("device.target.scope.help"));
        type.setItems(typeCodes);
        type.setClearButtonVisible(true);
        fill(categories, today);
        FormLayout form = new FormLayout(category, level, type, base, factor, setSize, source, sourceDate, assumption);
        form.setColspan(category, 2);
        form.setColspan(source, 2);
        add(form);
        setHeaderTitle(Translations.text(old == null ? "device.target.new" : "device.target.change"));
        setWidth("min(40rem, 96vw)");
        Forms.footer(this, "ui.save", () -> {
            targets.save(row());
            done.run();
        });
    }

    private void fill(List<CategoryRow> categories, LocalDate today) {
        TargetRow row = old;
        factor.setValue(row == null ? BigDecimal.ONE : row.factor().stripTrailingZeros());
        sourceDate.setValue(row == null ? today : row.source().date());
        assumption.setValue(row == null || row.source().assumption());
        if (row == null) {
            return;
        }
        categories.stream()
                .filter(item -> item.key() == row.categoryId())
                .findFirst()
                .ifPresent(category::setValue);
        level.setValue(row.level());
        type.setValue(row.typeCode());
    }

    private TargetRow row() {
        TargetRow row = old;
        return new TargetRow(
                row == null ? null : row.id(),
                row == null ? 0 : row.version(),
                Forms.required(category.getValue(), "device.target.field.categoryId")
                        .key(),
                level.getValue(),
                type.getValue(),
                base.getValue(),
                Forms.required(factor.getValue(), "device.target.field.factor"),
                Forms.required(setSize.getValue(), "device.target.field.setSize"),
                new Source(
                        source.getValue(),
                        Forms.required(sourceDate.getValue(), "device.target.field.sourceDate"),
                        assumption.getValue()));
    }
}
