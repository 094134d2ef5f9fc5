package de.medienplan.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Full months that are looked at.
 *
 * @param first first month
 * @param last last month, not before the first
 */
public record TicketSpan(YearMonth first, YearMonth last) {

    private static final int YEAR = 12;

    public TicketSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " before " + first);
        }
    }

    /** The twelve months that had ended by the day. */
    public static TicketSpan yearBefore(LocalDate asOf) {
        YearMonth last = YearMonth.from(asOf.plusDays(1)).minusMonths(1);
        return new TicketSpan(last.minusMonths(YEAR - 1L), last);
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** Last day. */
    public LocalDate until() {
        return last.atEndOfMonth();
    }

    public int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    public List<YearMonth> list() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    BigDecimal perMonth(long count) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(months()), 6, RoundingMode.HALF_UP);
    }
}
