package de.medienplan.subsidy;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a payment run.
 *
 * @param runId null in a preview
 * @param month the month that it is for
 */
public record PaymentLine(
        @Nullable Long runId,
        File file,
        YearMonth month,
        int sequence,
        School school,
        Kind kind,
        Money money,
        String reason) {

    /** The case as its file has it. */
    public record File(CaseId caseId, String reference, String alias) {}

    public record School(@Nullable SchoolId id, String name) {}

    /** @param name of the kind of entitlement; empty if nothing is due any more */
    public record Kind(@Nullable String code, String name) {}

    /**
     * @param due the city's part by today's state of the case
     * @param paidBefore paid for this month by earlier runs
     * @param amount {@code due - paidBefore}; negative is a repayment
     */
    public record Money(
            BigDecimal price, BigDecimal percent, BigDecimal due, BigDecimal paidBefore, BigDecimal amount) {}

    Payments.Key key() {
        return new Payments.Key(caseId(), month);
    }

    public CaseId caseId() {
        return file.caseId();
    }

    public String reference() {
        return file.reference();
    }

    public String alias() {
        return file.alias();
    }

    public BigDecimal amount() {
        return money.amount();
    }

    /** What the lines come to, repayments taken off. */
    static BigDecimal total(Collection<PaymentLine> lines) {
        return lines.stream().map(PaymentLine::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
