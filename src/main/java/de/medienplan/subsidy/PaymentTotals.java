package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the payment runs come to.
 *
 * @param runs of both kinds
 * @param paid euros and cents, less what was claimed back
 * @param months that a regular run paid, ascending
 */
public record PaymentTotals(int runs, BigDecimal paid, SortedSet<YearMonth> months) {

    public static PaymentTotals of(Collection<PaymentRunRow> runs) {
        return new PaymentTotals(
                runs.size(),
                runs.stream().map(PaymentRunRow::total).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                runs.stream()
                        .filter(PaymentRunRow::paysMonth)
                        .map(PaymentRunRow::month)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The latest month that a regular run paid. */
    public Optional<YearMonth> lastMonth() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.last());
    }

    /** The month to pay next: the one after the last, but at most the coming one; the present one if that lies further ahead. */
    public YearMonth next(YearMonth present) {
        return lastMonth()
                .map(month -> month.plusMonths(1))
                .filter(month -> !month.isAfter(present.plusMonths(1)))
                .orElse(present);
    }
}
