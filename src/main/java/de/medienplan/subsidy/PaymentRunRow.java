package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A payment run. Its sums stay when cases are deleted later.
 *
 * @param month the month that was paid; of a correction, the month in which it was made
 */
public record PaymentRunRow(
        long id,
        RunKind kind,
        YearMonth month,
        int lines,
        BigDecimal total,
        LocalDateTime at,
        String actor,
        Standing standing) {

    /**
     * @param reverses the run that this one takes back; null for none
     * @param paidOut whether the treasury got it, also if it was taken back later
     */
    public record Standing(RunState state, @Nullable Long reverses, boolean paidOut) {}

    public RunState state() {
        return standing.state();
    }

    /** Whether its month counts as paid by it. */
    boolean paysMonth() {
        return kind == RunKind.REGULAR && state() != RunState.REVERSED;
    }
}
