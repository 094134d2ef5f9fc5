package de.medienplan.grant.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureKind;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.shared.Message;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import java.math.BigDecimal;
import java.util.Objects;

/** Enters a value with its source, adds what another source says, or marks the figure as open with the reason. */
final class FigureDialog {

    private final FigureRow figure;
    private final Form<Void> form = new Form<>();
    private final AbstractField<?, ?> value;
    private final TextField source = form.required(Fields.text("grant.figure.source"));
    private final DatePicker sourceDate = form.optional(Fields.optionalDate("grant.figure.sourceDate"));

    private FigureDialog(FigureRow figure) {
        this.figure = figure;
        value = form.required(field(figure.kind()));
        form.addComponentAsFirst(value);
    }

    /** Corrects the chosen value, or enters one where the figure was open, or takes it out of all computations. */
    static void change(Figures figures, FigureRow figure, Runnable done) {
        FigureDialog dialog = new FigureDialog(figure);
        figure.chosen().ifPresent(dialog::fill);
        Checkbox open = dialog.form.optional(Fields.check("grant.figure.isOpen"));
        TextField reason = dialog.form.required(Fields.text("grant.figure.openReason"));
        open.addValueChangeListener(event -> dialog.show(event.getValue(), reason));
        open.setValue(figure.isOpen());
        reason.setValue(Objects.requireNonNullElse(figure.choice().openReason(), ""));
        dialog.show(open.getValue(), reason);
        dialog.open(
                () -> {
                    if (open.getValue()) {
                        figures.open(figure, reason.getValue());
                    } else {
                        figures.enter(figure, dialog.input());
                    }
                },
                done);
    }

    /** Adds what a further source says; the chosen value stays. */
    static void add(Figures figures, FigureRow figure, Runnable done) {
        FigureDialog dialog = new FigureDialog(figure);
        dialog.open(() -> figures.add(figure, dialog.input()), done);
    }

    private void open(Runnable store, Runnable done) {
        new FormDialog<>(figure.name(), form)
                .narrow()
                .saying(Message.of("grant.figure.saved", figure.name()))
                .onDone(done)
                .openLoose(store);
    }

    private static AbstractField<?, ?> field(FigureKind kind) {
        return switch (kind) {
            case MONEY -> Fields.money("grant.figure.value");
            case COUNT -> Fields.decimal("grant.figure.value");
            case RATE -> Fields.decimal("grant.figure.percent");
            case DATE -> Fields.date("grant.figure.value");
            case TEXT -> Fields.text("grant.figure.value");
        };
    }

    @SuppressWarnings("unchecked")
    private void fill(FigureRow.Variant chosen) {
        Object shown = switch (figure.kind()) {
            case RATE -> ((BigDecimal) chosen.value()).movePointRight(2).stripTrailingZeros();
            case COUNT -> ((BigDecimal) chosen.value()).setScale(0);
            case MONEY, DATE, TEXT -> chosen.value();
        };
        ((AbstractField<?, Object>) value).setValue(shown);
        source.setValue(chosen.source());
        sourceDate.setValue(chosen.sourceDate());
    }

    private void show(boolean open, TextField reason) {
        ((Component) value).setVisible(!open);
        source.setVisible(!open);
        sourceDate.setVisible(!open);
        reason.setVisible(open);
    }

    private FigureInput input() {
        Object entered = value.getValue();
        Object stored = figure.kind() == FigureKind.RATE ? ((BigDecimal) entered).movePointLeft(2) : entered;
        return new FigureInput(stored, source.getValue().strip(), sourceDate.getValue());
    }
}
