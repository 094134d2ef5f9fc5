package de.medienplan.device.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.device.DeviceStock;
import de.medienplan.device.MovementReason;
import de.medienplan.device.StockLine;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Message;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** Devices leave a school: to another one or for good. */
class MovementDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<MovementReason> reason =
            Forms.choice("device.movement.field.reason", MovementReason.values(), MovementReason.TRANSFER);
    private final ComboBox<SchoolRow> to = new ComboBox<>(Translations.text("device.movement.field.toSchoolId"));
    private final DatePicker on = Fields.date("device.movement.field.movedOn");
    private final TextField note = Forms.text("device.movement.field.note", "", 300);
    private final IntegerField quantity;

    MovementDialog(
            DeviceStock stock,
            StockLine line,
            String school,
            String category,
            List<SchoolRow> schools,
            LocalDate today,
            Runnable done) {
        quantity = Forms.count("device.movement.field.quantity", 1, 1, line.quantity());
        quantity.setHelperText(Translations.text("device.movement.atMost", line.quantity()));
        to.setItems(
                schools.stream().filter(item -> item.id() != line.schoolId()).toList());
        to.setItemLabelGenerator(SchoolRow::label);
        on.setValue(today);
        reason.addValueChangeListener(event -> to.setVisible(event.getValue() == MovementReason.TRANSFER));
        setHeaderTitle(Translations.text("device.movement.new"));
        FormLayout form = new FormLayout(reason, to, quantity, on, note);
        form.setColspan(note, 2);
        add(new Paragraph(Translations.text("device.movement.of", category, school)), form);
        setWidth("min(36rem, 96vw)");
        Forms.footer(this, "device.movement.book", () -> {
            long id = book(stock, line);
            done.run();
            Notices.undoable(
                    Message.of(
                            "device.movement.done",
                            quantity.getValue(),
                            reason.getValue().label()),
                    () -> {
                        stock.undo(id);
                        done.run();
                    });
        });
    }

    private long book(DeviceStock stock, StockLine line) {
        int units = Forms.required(quantity.getValue(), "device.movement.field.quantity");
        LocalDate day = Forms.required(on.getValue(), "device.movement.field.movedOn");
        if (reason.getValue() != MovementReason.TRANSFER) {
            return stock.lose(line, units, day, reason.getValue(), note.getValue());
        }
        long target = Forms.required(to.getValue(), "device.movement.field.toSchoolId")
                .id();
        return stock.transfer(line, target, units, day, note.getValue());
    }
}
