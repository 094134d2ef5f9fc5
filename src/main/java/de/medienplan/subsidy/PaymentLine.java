package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a payment run.
 *
 * @param runId null in a preview
 * @param month the month that it is for
 * @param kind name of the kind of entitlement; empty if nothing is due any more
 * @param due the city's part by today's state of the case
 * @param paidBefore paid for this month by earlier runs
 * @param amount {@code due - paidBefore}; negative is a repayment
 */
public record PaymentLine(
        @Nullable Long runId,
        long caseId,
        String reference,
        String alias,
        YearMonth month,
        int sequence,
        @Nullable Long schoolId,
        String school,
        @Nullable String kindCode,
        String kind,
        BigDecimal price,
        BigDecimal percent,
        BigDecimal due,
        BigDecimal paidBefore,
        BigDecimal amount,
        String reason) {

    /** What the lines come to, repayments taken off. */
    static BigDecimal total(Collection<PaymentLine> lines) {
        return lines.stream().map(PaymentLine::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
