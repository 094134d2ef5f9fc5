package de.medienplan.ticket.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.ticket.ServiceFigureRow;
import de.medienplan.ticket.ServiceFigures;
import de.medienplan.ticket.Standing;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Translations;
import java.time.LocalDate;
import java.util.List;

/** The figures of the service: measured, estimated or assumed, with source and day. */
@org.springframework.stereotype.Component
class FigureEditor {

    private final ServiceFigures figures;
    private final TicketEditors editors;

    FigureEditor(ServiceFigures figures, TicketEditors editors) {
        this.figures = figures;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        return new RowList<>("ticket.figures", figures.all())
                .words(
                        "ticket.figure.field.figure",
                        row -> Translations.text(row.figure().label()))
                .column("ticket.figure.field.amount", Kind.DECIMAL, ServiceFigureRow::amount)
                .text(
                        "ticket.figure.unit",
                        row -> Translations.text(row.figure().unit()))
                .label("ticket.figure.field.standing", ServiceFigureRow::standing)
                .words("ticket.figure.field.source", ServiceFigureRow::source)
                .column("ticket.figure.field.asOf", Kind.DATE, ServiceFigureRow::asOf)
                .ready(row -> edit(row, today, changed));
    }

    private void edit(ServiceFigureRow row, LocalDate today, Runnable changed) {
        ServiceFigureRow shown = editors.mayEdit()
                ? new ServiceFigureRow(
                        row.id(), row.version(), row.figure(), row.amount(), row.standing(), row.source(), today)
                : row;
        Form<ServiceFigureRow> form = editors.form("ticket.figure.field.", shown);
        form.required("amount", Fields::decimal)
                .setHelperText(Translations.text(row.figure().unit()));
        form.required("standing", key -> Fields.choice(key, List.of(Standing.values())));
        form.required("asOf", Fields::date);
        form.wide(form.required("source", Fields::area));
        new FormDialog<>(Translations.text(row.figure().label()), form)
                .readOnly(!editors.mayEdit())
                .onDone(changed)
                .open(figures::save);
    }
}
