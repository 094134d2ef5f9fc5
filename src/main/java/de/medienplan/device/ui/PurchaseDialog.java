package de.medienplan.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.CategoryRow;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.PurchaseRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery of devices; price and life are proposed from the category. */
class PurchaseDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable PurchaseRow old;
    private final ComboBox<SchoolRow> school = new ComboBox<>(Translations.text("device.school"));
    private final Select<CategoryRow> category = new Select<>();
    private final DatePicker boughtOn = Fields.date("device.purchase.field.boughtOn");
    private final IntegerField quantity;
    private final BigDecimalField price = Fields.money("device.purchase.field.unitPrice");
    private final IntegerField life;
    private final TextField note;

    PurchaseDialog(
            DeviceStock stock,
            List<SchoolRow> schools,
            List<CategoryRow> categories,
            LocalDate today,
            @Nullable PurchaseRow old,
            Runnable done) {
        this.old = old;
        quantity = Forms.count("device.purchase.field.quantity", old == null ? null : old.quantity(), 1, 20_000);
        life = Forms.count("device.purchase.field.usefulLifeYears", old == null ? null : old.usefulLifeYears(), 1, 40);
        note = Forms.text("device.purchase.field.note", old == null ? "" : old.note(), 300);
        school.setItems(schools);
        school.setItemLabelGenerator(SchoolRow::label);
        category.setLabel(Translations.text("device.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryRow::name);
        fill(schools, categories, today);
        category.addValueChangeListener(event -> propose(event.getValue()));
        FormLayout form = new FormLayout(school, category, boughtOn, quantity, price, life, note);
        form.setColspan(note, 2);
        add(form);
        setHeaderTitle(Translations.text(old == null ? "device.purchase.new" : "device.purchase.change"));
        setWidth("min(40rem, 96vw)");
        if (old != null) {
            Button remove = new Button(Translations.text("device.purchase.remove"), event -> remove(stock, old, done));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            remove.getStyle().set("margin-inline-end", "auto");
            getFooter().add(remove);
        }
        Forms.footer(this, "ui.save", () -> {
            stock.save(row());
            done.run();
        });
    }

    private void remove(DeviceStock stock, PurchaseRow row, Runnable done) {
        try {
            stock.remove(row);
        } catch (UserException refusal) {
            Notices.refused(refusal.reason());
            return;
        }
        close();
        done.run();
        Notices.undoable(Message.of("device.purchase.removed", row.quantity()), () -> {
            stock.save(row.asNew());
            done.run();
        });
    }

    private void fill(List<SchoolRow> schools, List<CategoryRow> categories, LocalDate today) {
        PurchaseRow row = old;
        if (row == null) {
            boughtOn.setValue(today);
            return;
        }
        schools.stream().filter(item -> item.id() == row.schoolId()).findFirst().ifPresent(school::setValue);
        categories.stream()
                .filter(item -> item.key() == row.categoryId())
                .findFirst()
                .ifPresent(category::setValue);
        boughtOn.setValue(row.boughtOn());
        price.setValue(row.unitPrice());
    }

    private void propose(@Nullable CategoryRow chosen) {
        if (chosen != null) {
            price.setValue(chosen.unitPrice());
            life.setValue(chosen.usefulLifeYears());
        }
    }

    private PurchaseRow row() {
        PurchaseRow row = old;
        return new PurchaseRow(
                row == null ? null : row.id(),
                row == null ? 0 : row.version(),
                Forms.required(school.getValue(), "device.school").id(),
                Forms.required(category.getValue(), "device.category").key(),
                Forms.required(boughtOn.getValue(), "device.purchase.field.boughtOn"),
                Forms.required(quantity.getValue(), "device.purchase.field.quantity"),
                Forms.required(price.getValue(), "device.purchase.field.unitPrice"),
                Forms.required(life.getValue(), "device.purchase.field.usefulLifeYears"),
                note.isEmpty() ? null : note.getValue().strip(),
                false);
    }
}
