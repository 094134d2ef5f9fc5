package de.medienplan.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import de.medienplan.records.ui.Inputs;
import de.medienplan.records.ui.Lists;
import de.medienplan.records.ui.RowDialog;
import de.medienplan.records.ui.RowList;
import de.medienplan.shared.Table.Kind;
import de.medienplan.support.EstablishmentRow;
import de.medienplan.support.Staffing;
import de.medienplan.support.UnitRow;
import de.medienplan.ui.Translations;
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
                        : new Component[] {Lists.add("support.establishment.new", event -> edit(fresh(today), changed))
                        };
        return list.ready(line -> edit(line, changed), buttons);
    }

    private EstablishmentRow fresh(LocalDate today) {
        UnitRow unit = staffing.units().getFirst();
        return new EstablishmentRow(null, 0, unit, today.getYear() + 1, null, null, null, "");
    }

    private void edit(EstablishmentRow row, Runnable changed) {
        Select<UnitRow> unit = UnitEditor.choice(staffing.units(), row.unit());
        var year = Inputs.whole("support.budgetYear", row.budgetYear());
        var approved = Inputs.decimal("support.establishment.field.approved", row.approved());
        var requested = Inputs.decimal("support.establishment.field.requested", row.requested());
        var forecast = Inputs.decimal("support.establishment.field.forecast", row.forecast());
        var source = Inputs.area("support.source", row.source());
        RowDialog dialog = editors.dialog(
                        Translations.text(row.id() == null ? "support.establishment.new" : "support.establishment"),
                        row,
                        changed)
                .fields(unit, year, approved, requested, forecast)
                .wide(source);
        if (row.id() != null) {
            dialog.deletable(row.unit().code() + " " + row.budgetYear(), () -> staffing.delete(row));
        }
        dialog.open(version -> staffing.save(new EstablishmentRow(
                row.id(),
                version,
                Inputs.required(unit.getValue(), "support.unit"),
                Inputs.required(year.getValue(), "support.budgetYear"),
                approved.getValue(),
                requested.getValue(),
                forecast.getValue(),
                source.getValue())));
    }
}
