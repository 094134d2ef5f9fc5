package de.medienplan.device.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** Devices leave a school: to another one or for good. */
final class MovementDialog {

    private final DeviceStock stock;
    private final StockLine line;
    private final Runnable done;
    private final Form<Void> form = new Form<>();
    private final Select<MovementReason> reason =
            form.required(Fields.choice("device.movement.field.reason", List.of(MovementReason.values())));
    private final ComboBox<SchoolRow> to;
    private final IntegerField quantity;
    private final DatePicker on = form.required(Fields.date("device.movement.field.movedOn"));
    private final TextField note;

    private MovementDialog(DeviceStock stock, StockLine line, List<SchoolRow> schools, LocalDate today, Runnable done) {
        this.stock = stock;
        this.line = line;
        this.done = done;
        List<SchoolRow> others = schools.stream()
                .filter(item -> !item.id().equals(line.schoolId()))
                .toList();
        to = form.required(Fields.find("device.movement.field.toSchoolId", others, SchoolRow::label));
        quantity = form.required(Fields.whole("device.movement.field.quantity", 1, line.quantity()));
        quantity.setHelperText(Translations.text("device.movement.atMost", line.quantity()));
        quantity.setStepButtonsVisible(true);
        quantity.setValue(1);
        note = form.wide(form.optional(Fields.text("device.movement.field.note", 300)));
        reason.setValue(MovementReason.TRANSFER);
        reason.addValueChangeListener(event -> to.setVisible(event.getValue() == MovementReason.TRANSFER));
        on.setValue(today);
    }

    /** @param what names the devices and the school */
    static void open(
            DeviceStock stock, StockLine line, Message what, List<SchoolRow> schools, LocalDate today, Runnable done) {
        MovementDialog dialog = new MovementDialog(stock, line, schools, today, done);
        dialog.form.addComponentAsFirst(new Paragraph(Translations.text(what)));
        new FormDialog<>(Translations.text("device.movement.new"), dialog.form)
                .saveAs("device.movement.book")
                .saying(null)
                .openLoose(dialog::book);
    }

    private void book() {
        MovementReason why = reason.getValue();
        int units = quantity.getValue();
        long id = why == MovementReason.TRANSFER
                ? stock.transfer(line, to.getValue().id(), units, on.getValue(), note.getValue())
                : stock.lose(line, units, on.getValue(), why, note.getValue());
        done.run();
        Notices.undoable(Message.of("device.movement.done", units, why.label()), () -> {
            stock.undo(id);
            done.run();
        });
    }
}
