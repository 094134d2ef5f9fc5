package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An authorisation carried over. Whether it may be is what {@link CarryOverPolicy} says before it is stored. */
@Entity
@Table(name = "budget_carry_over")
@Tracked("budget.carryOver")
class CarryOver extends Stored<CarryOverRow> {

    @Enumerated(EnumType.STRING)
    private BudgetSide side;

    private int fromYear;
    private int intoYear;
    private BigDecimal amount;
    private @Nullable LocalDate begunOn;
    private String reason;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected CarryOver() {}

    @Override
    protected void update(CarryOverRow row) {
        throwIfAt(!BudgetYears.isYear(row.fromYear()), "budget.carryOver.field.fromYear", "budget.line.yearRange");
        throwIfAt(!BudgetYears.isYear(row.intoYear()), "budget.carryOver.field.intoYear", "budget.line.yearRange");
        source = required(row.source(), "budget.source");
        side = row.side();
        fromYear = row.fromYear();
        intoYear = row.intoYear();
        amount = row.amount();
        begunOn = row.begunOn();
        reason = row.reason().strip();
        sourceDate = row.sourceDate();
    }

    @Override
    protected CarryOverRow row() {
        return new CarryOverRow(id(), version(), side, fromYear, intoYear, amount, begunOn, reason, source, sourceDate);
    }
}
