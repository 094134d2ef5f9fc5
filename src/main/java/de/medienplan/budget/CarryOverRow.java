package de.medienplan.budget;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation carried from one year into a later one (Haushaltsrest).
 *
 * @param begunOn when the investment was begun; null: not yet
 * @param reason why it is carried over; the annual report must state it
 */
public record CarryOverRow(
        @Nullable Long id,
        int version,
        BudgetSide side,
        int fromYear,
        int intoYear,
        BigDecimal amount,
        @Nullable LocalDate begunOn,
        String reason,
        String source,
        @Nullable LocalDate sourceDate)
        implements StoredRow {}
