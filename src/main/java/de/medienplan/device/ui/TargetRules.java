package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.TargetRow;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.shared.Message;
import de.medienplan.shared.Table;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Notices;
import de.medienplan.ui.RowClicks;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules behind the targets, as a list to edit. */
class TargetRules extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EquipmentTargets targets;
    private final transient Map<CategoryId, CategoryRow> byId;
    private final transient TargetDialog dialog;
    private final AsOfDate asOf;
    private final transient Runnable changed;
    private final DataGrid<TargetRow> grid = new DataGrid<>();

    TargetRules(
            EquipmentTargets targets,
            List<CategoryRow> categories,
            List<String> typeCodes,
            AsOfDate asOf,
            Runnable changed) {
        this.targets = targets;
        this.byId = categories.stream().collect(Collectors.toMap(CategoryRow::categoryId, Function.identity()));
        this.dialog = new TargetDialog(targets, categories, typeCodes, this::refresh);
        this.asOf = asOf;
        this.changed = changed;
        addClassName("mp-stack");
        grid.text("device.target.field.categoryId", this::category).setFlexGrow(1);
        grid.text("device.target.scope", TargetRules::scope);
        grid.text("device.target.rule", TargetRules::rule).setFlexGrow(1);
        grid.text("device.target.field.source", row -> row.source().text())
                .setAutoWidth(false)
                .setWidth("14rem");
        grid.value(
                "device.target.field.sourceDate",
                Table.Kind.DATE,
                row -> row.source().date());
        grid.shown(
                "device.category.state",
                row -> Translations.text(state(row)),
                row -> new Status(Translations.text(state(row)), row.source().assumption() ? Tone.NOTICE : Tone.GOOD));
        if (Rights.has(MayEquip.class)) {
            grid.addComponentColumn(this::remove)
                    .setFlexGrow(0)
                    .setWidth("4rem")
                    .setFrozenToEnd(true);
            RowClicks.open(grid, dialog::change);
        }
        add(grid);
        refresh();
    }

    DataGrid<TargetRow> grid() {
        return grid;
    }

    void create() {
        dialog.create(asOf.get());
    }

    private void refresh() {
        grid.show(targets.rules());
        changed.run();
    }

    private Button remove(TargetRow row) {
        return Buttons.icon(VaadinIcon.TRASH, Message.of("device.target.remove", category(row)), () -> {
            targets.remove(row);
            refresh();
            Notices.undoable(Message.of("device.target.removed", category(row)), () -> {
                targets.save(row.asNew());
                refresh();
            });
        });
    }

    private String category(TargetRow row) {
        CategoryRow category = byId.get(row.categoryId());
        return category == null ? "–" : category.name();
    }

    private static String scope(TargetRow row) {
        if (row.typeCode() != null) {
            return row.typeCode();
        }
        return row.level() == null
                ? Translations.text("device.target.all")
                : Translations.text(row.level().label());
    }

    static String rule(TargetRow row) {
        String key = row.setSize() == 1 ? "device.target.sentence" : "device.target.sentence.sets";
        return Translations.text(key, row.factor(), row.base().label(), row.setSize());
    }

    private static String state(TargetRow row) {
        return row.source().assumption() ? "device.category.state.assumption" : "device.category.state.sourced";
    }
}
