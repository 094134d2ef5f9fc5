package de.medienplan.offer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.medienplan.identity.MayEquip;
import de.medienplan.identity.Rights;
import de.medienplan.offer.CareRow;
import de.medienplan.shared.Table;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.DataGrid;
import java.util.function.Consumer;

/** What each school has of the money for system care. */
class CareGrid extends DataGrid<CareRow> {

    private static final long serialVersionUID = 1L;

    /** @param call asked for when hours are to be called for the school */
    CareGrid(Consumer<CareRow> call) {
        text("offer.school", row -> row.school().label()).setFrozen(true).setFlexGrow(1);
        text("offer.type", row -> row.school().typeCode()).setFlexGrow(0);
        value("offer.care.pupils", Table.Kind.INTEGER, row -> row.school().pupils());
        sum("offer.care.allocated", Table.Kind.MONEY, CareRow::allocated);
        sum("offer.care.hours", Table.Kind.DECIMAL, CareRow::hours);
        sum("offer.care.called", Table.Kind.MONEY, CareRow::called);
        sum("offer.care.rest", Table.Kind.MONEY, CareRow::rest);
        if (Rights.has(MayEquip.class)) {
            addComponentColumn(row -> callButton(row, call))
                    .setFlexGrow(0)
                    .setWidth("9rem")
                    .setFrozenToEnd(true);
        }
    }

    private static Component callButton(CareRow row, Consumer<CareRow> call) {
        if (row.rest().signum() <= 0) {
            return new Span();
        }
        return Buttons.inline("offer.call.new", () -> call.accept(row));
    }
}
