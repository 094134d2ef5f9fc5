package de.medienplan.device;

import java.time.LocalDate;
import java.util.List;

/**
 * What some lines of stock come to.
 *
 * @param units devices that are there
 * @param overdue those of them whose useful life has ended
 */
public record StockTotals(int units, int overdue) {

    public static StockTotals of(List<StockLine> lines, LocalDate asOf) {
        return new StockTotals(
                lines.stream().mapToInt(StockLine::quantity).sum(),
                lines.stream()
                        .filter(line -> line.isOverdue(asOf))
                        .mapToInt(StockLine::quantity)
                        .sum());
    }
}
