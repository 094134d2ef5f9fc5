package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * A payment run. Its sums stay when cases are deleted later.
 *
 * @param month the month that was paid; of a correction, the month in which it was made
 */
public record PaymentRunRow(
        long id, RunKind kind, YearMonth month, int lines, BigDecimal total, LocalDateTime at, String actor) {}
