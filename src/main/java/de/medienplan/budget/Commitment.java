package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commitment for a later year. Whether it may be is what {@link CommitmentPolicy} says before it is stored. */
@Entity
@Table(name = "budget_commitment")
@Tracked("budget.commitment")
class Commitment extends Stored<CommitmentRow> {

    @Column(name = "budget_year")
    private int year;

    private int dueYear;
    private BigDecimal amount;
    private BigDecimal taken;
    private String purpose;
    private String exception;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    @Override
    protected void update(CommitmentRow row) {
        throwIfAt(!BudgetYears.isYear(row.year()), "budget.commitment.field.year", "budget.line.yearRange");
        throwIfAt(!BudgetYears.isYear(row.dueYear()), "budget.commitment.field.dueYear", "budget.line.yearRange");
        purpose = required(row.purpose(), "budget.commitment.field.purpose");
        source = required(row.source(), "budget.source");
        year = row.year();
        dueYear = row.dueYear();
        amount = row.amount();
        taken = row.taken();
        exception = row.exception().strip();
        sourceDate = row.sourceDate();
    }

    @Override
    protected CommitmentRow row() {
        return new CommitmentRow(id(), version(), year, dueYear, amount, taken, purpose, exception, source, sourceDate);
    }

    @Override
    public String toString() {
        return purpose;
    }
}
