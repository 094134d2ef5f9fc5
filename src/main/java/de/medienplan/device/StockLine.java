package de.medienplan.device;

import de.medienplan.school.SchoolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * What is left of one purchase in one school.
 *
 * @param quantity units, at least 1
 */
public record StockLine(PurchaseRow purchase, SchoolId schoolId, int quantity) {

    /** Euros that were paid for what is left. */
    public BigDecimal value() {
        return purchase.unitPrice().multiply(BigDecimal.valueOf(quantity));
    }

    /** Whether its useful life has ended on the day. */
    public boolean isOverdue(LocalDate asOf) {
        return !purchase.dueOn().isAfter(asOf);
    }

    /** Whether its useful life ends within a year of the day, or has ended. */
    public boolean isDueSoon(LocalDate asOf) {
        return purchase.dueOn().isBefore(asOf.plusYears(1));
    }

    /** Whole months of useful life left, negative when overdue. */
    public long monthsLeft(LocalDate asOf) {
        return Period.between(asOf, purchase.dueOn()).toTotalMonths();
    }
}
