package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.MovementRow;
import de.medienplan.device.PurchaseRow;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Losses and transfers; each can be taken back while nothing stands on it. */
class MovementGrid extends DataGrid<MovementRow> {

    private static final long serialVersionUID = 1L;

    private final transient DeviceStock stock;
    private final transient Map<SchoolId, SchoolRow> schools;
    private final transient Map<Long, PurchaseRow> purchases = new HashMap<>();
    private final transient Runnable changed;

    MovementGrid(
            DeviceStock stock,
            Map<SchoolId, SchoolRow> schools,
            Map<CategoryId, CategoryRow> categories,
            Runnable changed) {
        this.stock = stock;
        this.schools = schools;
        this.changed = changed;
        value("device.movement.field.movedOn", Table.Kind.DATE, MovementRow::movedOn);
        text("device.movement.field.fromSchoolId", row -> school(row.route().from()))
                .setFlexGrow(1);
        text(
                        "device.movement.field.toSchoolId",
                        row -> row.route().to() == null
                                ? ""
                                : school(row.route().to()))
                .setFlexGrow(1);
        text("device.category", row -> {
            CategoryRow category = categories.get(categoryOf(row));
            return category == null ? "–" : category.name();
        });
        value("device.movement.field.quantity", Table.Kind.INTEGER, MovementRow::quantity);
        text(
                "device.movement.field.reason",
                row -> Translations.text(row.reason().label()));
        text("device.movement.field.note", MovementRow::note);
        shown(
                "device.movement.state",
                row -> Translations.text(state(row)),
                row -> new Status(Translations.text(state(row)), row.undone() ? Tone.NEUTRAL : Tone.GOOD));
        if (Rights.has(MayEquip.class)) {
            addComponentColumn(this::undo).setFlexGrow(0).setWidth("9rem").setFrozenToEnd(true);
        }
    }

    void load(List<PurchaseRow> all, BiPredicate<SchoolId, CategoryId> isWanted) {
        all.forEach(purchase -> purchases.put(purchase.key(), purchase));
        show(stock.movements().stream()
                .filter(row -> isWanted.test(row.route().from(), categoryOf(row))
                        || row.route().to() != null && isWanted.test(row.route().to(), categoryOf(row)))
                .toList());
    }

    private CategoryId categoryOf(MovementRow row) {
        PurchaseRow purchase = purchases.get(row.purchaseId());
        return purchase == null ? CategoryId.NONE : purchase.categoryId();
    }

    private String school(@Nullable SchoolId id) {
        SchoolRow school = id == null ? null : schools.get(id);
        return school == null ? "–" : school.label();
    }

    private static String state(MovementRow row) {
        return row.undone() ? "device.movement.state.undone" : "device.movement.state.booked";
    }

    private Button undo(MovementRow row) {
        Button button = Buttons.inline("ui.undo", () -> {
            stock.undo(row.id());
            changed.run();
            Notices.done("device.movement.undone");
        });
        button.setVisible(!row.undone());
        return button;
    }
}
