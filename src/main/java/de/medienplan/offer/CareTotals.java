package de.medienplan.offer;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the schools have of one fund, in euros.
 *
 * @param fund state and city together
 * @param allocated shared out to schools
 * @param called for hours of the framework contract, without cancelled calls
 */
public record CareTotals(BigDecimal fund, BigDecimal allocated, BigDecimal called) {

    public static CareTotals of(CareFundRow fund, List<CareRow> rows) {
        return new CareTotals(
                fund.total(),
                rows.stream().map(CareRow::allocated).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().map(CareRow::called).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Euros shared out that can still be called. */
    public BigDecimal rest() {
        return allocated.subtract(called);
    }

    /** Whether the shares no longer add up to the fund, because it was not shared out or was changed since. */
    public boolean isOpen() {
        return allocated.compareTo(fund) != 0;
    }
}
