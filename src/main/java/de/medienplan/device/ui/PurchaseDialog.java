package de.medienplan.device.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import de.medienplan.device.CategoryId;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.PurchaseRow;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DisplayedVersion;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery of devices; price and life are proposed from the category. */
final class PurchaseDialog {

    private final DeviceStock stock;
    private final List<SchoolRow> schools;
    private final List<CategoryRow> categories;
    private final Runnable done;

    PurchaseDialog(DeviceStock stock, List<SchoolRow> schools, List<CategoryRow> categories, Runnable done) {
        this.stock = stock;
        this.schools = schools;
        this.categories = categories;
        this.done = done;
    }

    void create(LocalDate today) {
        PurchaseRow row =
                new PurchaseRow(null, 0, SchoolId.NONE, CategoryId.NONE, today, 0, BigDecimal.ZERO, 0, null, false);
        dialog("device.purchase.new", DisplayedVersion.fresh(row)).open(stock::save);
    }

    void change(PurchaseRow row) {
        FormDialog<PurchaseRow> dialog = dialog(
                "device.purchase.change",
                new DisplayedVersion<>(row, () -> stock.purchase(row.key()), () -> stock.history(row.key())));
        dialog.aside(Buttons.danger("ui.delete", () -> {
            stock.remove(row);
            dialog.close();
            done.run();
            Notices.undoable(Message.of("device.purchase.removed", row.quantity()), () -> {
                stock.save(row.asNew());
                done.run();
            });
        }));
        dialog.open(stock::save);
    }

    private FormDialog<PurchaseRow> dialog(String titleKey, DisplayedVersion<PurchaseRow> displayed) {
        Form<PurchaseRow> form = new Form<>("device.purchase.field.", displayed);
        form.<SchoolRow, SchoolId, ComboBox<SchoolRow>>required(
                "schoolId", key -> Fields.find(key, schools, SchoolRow::label), SchoolRow::id, this::school);
        Select<CategoryRow> category = CategoryChoice.in(form, "categoryId", categories);
        form.required("boughtOn", Fields::date);
        number(form, "quantity", 20_000);
        BigDecimalField price = form.required("unitPrice", Fields::money);
        IntegerField life = number(form, "usefulLifeYears", 40);
        form.wide(form.optional(
                "note",
                key -> Fields.text(key, 300),
                note -> note.isBlank() ? null : note.strip(),
                note -> note == null ? "" : note));
        category.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                price.setValue(event.getValue().unitPrice());
                life.setValue(event.getValue().usefulLifeYears());
            }
        });
        return new FormDialog<>(Translations.text(titleKey), form).onDone(done);
    }

    /** Empty, not 0, before anything is entered. */
    private static IntegerField number(Form<PurchaseRow> form, String component, int most) {
        return form.<Integer, Integer, IntegerField>required(
                component, key -> Fields.whole(key, 1, most), number -> number, number -> number == 0 ? null : number);
    }

    private @Nullable SchoolRow school(SchoolId id) {
        return schools.stream()
                .filter(school -> school.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
