package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.EstablishmentRow;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Fields;
import de.medienplan.ui.Form;
import java.time.LocalDate;

/** The Stellenplan year by year: approved, requested, forecast. */
@org.springframework.stereotype.Component
class EstablishmentEditor {

    private final Staffing staffing;
    private final SupportEditors editors;

    EstablishmentEditor(Staffing staffing, SupportEditors editors) {
        this.staffing = staffing;
        this.editors = editors;
    }

    Component list(LocalDate today, Runnable changed) {
        RowList<EstablishmentRow> list = new RowList<>("support.establishments", staffing.establishment())
                .text("support.budgetYear", line -> Integer.toString(line.budgetYear()))
                .text("support.unit.field.code", line -> line.unit().code())
                .label("support.unit.field.task", line -> line.unit().task())
                .column("support.establishment.field.approved", Kind.DECIMAL, EstablishmentRow::approved)
                .column("support.establishment.field.requested", Kind.DECIMAL, EstablishmentRow::requested)
                .column("support.establishment.field.forecast", Kind.DECIMAL, EstablishmentRow::forecast)
                .words("support.source", EstablishmentRow::source);
        Component[] buttons = !editors.mayEdit()
                ? new Component[0]
                : staffing.units().isEmpty()
                        ? new Component[] {CapacityView.toUnits()}
                        : new Component[] {Buttons.add("support.establishment.new", () -> edit(fresh(today), changed))};
        return list.ready(line -> edit(line, changed), buttons);
    }

    private EstablishmentRow fresh(LocalDate today) {
        UnitRow unit = staffing.units().getFirst();
        return new EstablishmentRow(null, 0, unit, today.getYear() + 1, null, null, null, "");
    }

    private void edit(EstablishmentRow row, Runnable changed) {
        Form<EstablishmentRow> form = editors.form("support.establishment.field.", row);
        form.required("unit", key -> Fields.choice(key, staffing.units(), UnitRow::toString));
        form.required("budgetYear", Fields::whole);
        form.optional("approved", Fields::decimal);
        form.optional("requested", Fields::decimal);
        form.optional("forecast", Fields::decimal);
        form.wide(form.optional("source", Fields::area));
        editors.dialog("support.establishment", row, form, changed)
                .deletable(row.unit().code() + " " + row.budgetYear(), staffing::delete)
                .open(staffing::save);
    }
}
