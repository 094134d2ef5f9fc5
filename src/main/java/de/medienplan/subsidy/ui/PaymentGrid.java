package de.medienplan.subsidy.ui;

import de.medienplan.shared.Table.Kind;
import de.medienplan.subsidy.Months;
import de.medienplan.subsidy.PaymentLine;
import de.medienplan.ui.DataGrid;
import java.util.List;

/** The lines of a payment run. */
class PaymentGrid extends DataGrid<PaymentLine> {

    private static final long serialVersionUID = 1L;

    PaymentGrid(List<PaymentLine> lines) {
        text("subsidy.field.reference", PaymentLine::reference).setFrozen(true);
        text("subsidy.field.alias", PaymentLine::alias);
        text("subsidy.field.month", line -> Months.text(line.month()));
        text("subsidy.field.school", each -> each.school().name());
        text("subsidy.field.kind", each -> each.kind().name());
        value("subsidy.field.price", Kind.MONEY, each -> each.money().price());
        value(
                "subsidy.field.share",
                Kind.PERCENT,
                line -> line.money().percent().movePointLeft(2));
        value("subsidy.field.due", Kind.MONEY, each -> each.money().due());
        value("subsidy.field.paidBefore", Kind.MONEY, each -> each.money().paidBefore());
        sum("subsidy.field.payment", Kind.MONEY, PaymentLine::amount);
        text("subsidy.field.reason", PaymentLine::reason)
                .setAutoWidth(false)
                .setWidth("22rem")
                .setFlexGrow(2)
                .setTooltipGenerator(PaymentLine::reason);
        setMinHeight("16rem");
        show(lines);
    }
}
