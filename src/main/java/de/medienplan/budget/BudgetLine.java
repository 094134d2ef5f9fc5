package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the budget of one year. */
@Entity
@Tracked("budget.line")
class BudgetLine extends Stored<LineRow> {

    @Column(name = "budget_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    private String name;
    private BigDecimal authorised;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected BudgetLine() {}

    @Override
    protected void update(LineRow row) {
        throwIfAt(!BudgetYears.isYear(row.year()), "budget.line.field.year", "budget.line.yearRange");
        throwIfAt(row.authorised().signum() < 0, "budget.line.field.authorised", "budget.negative");
        name = required(row.name(), "budget.line.field.name");
        source = required(row.source(), "budget.source");
        year = row.year();
        kind = row.kind();
        authorised = row.authorised();
        sourceDate = row.sourceDate();
    }

    @Override
    protected LineRow row() {
        return new LineRow(id(), version(), year, kind, name, authorised, source, sourceDate, null);
    }

    @Override
    public String toString() {
        return name;
    }
}
