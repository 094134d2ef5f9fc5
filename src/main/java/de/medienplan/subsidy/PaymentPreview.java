package de.medienplan.subsidy;

import de.medienplan.shared.Displayed;
import de.medienplan.shared.Displayed.Item;
import de.medienplan.shared.Displayed.Value;
import de.medienplan.shared.Euros;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What a payment run would pay. Who confirms it hands it back, and exactly this is paid or nothing.
 *
 * @param month to be paid; of a correction, the month in which it is made
 * @param lines one for each case and month; none if nothing is to be paid
 */
public record PaymentPreview(RunKind kind, YearMonth month, List<PaymentLine> lines) {

    private record Key(CaseId caseId, YearMonth month) {}

    /** In euros; negative if more is claimed back than paid. */
    public BigDecimal total() {
        return PaymentLine.total(lines);
    }

    public Displayed displayed() {
        return new Displayed(lines.stream().map(PaymentPreview::item).toList());
    }

    private static Item item(PaymentLine line) {
        return new Item(
                new Key(line.caseId(), line.month()),
                line.reference() + " · " + Months.text(line.month()),
                List.of(
                        new Value(
                                Message.of("subsidy.field.school"),
                                line.school().name()),
                        new Value(Message.of("subsidy.field.kind"), line.kind().name()),
                        new Value(
                                Message.of("subsidy.field.price"),
                                Euros.of(line.money().price())),
                        new Value(
                                Message.of("subsidy.field.due"),
                                Euros.of(line.money().due())),
                        new Value(
                                Message.of("subsidy.field.paidBefore"),
                                Euros.of(line.money().paidBefore())),
                        new Value(Message.of("subsidy.field.payment"), Euros.of(line.amount()))));
    }
}
