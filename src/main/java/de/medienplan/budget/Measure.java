package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure of the media development plan with its resource needs. */
@Entity
@Table(name = "budget_measure")
@Tracked("budget.measure")
class Measure extends Stored<MeasureRow> {

    private int number;
    private String name;
    private BigDecimal operating;
    private BigDecimal investment;
    private @Nullable BigDecimal depreciationInterest;
    private boolean perSchool;
    private int schools;
    private int firstYear;
    private String needs;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    @Override
    protected void update(MeasureRow row) {
        throwIfAt(row.number() < 1, "budget.measure.field.number", "budget.measure.numberPositive");
        throwIfAt(row.schools() < 1, "budget.measure.field.schools", "budget.measure.schoolsPositive");
        throwIfAt(!BudgetYears.isYear(row.firstYear()), "budget.measure.field.firstYear", "budget.line.yearRange");
        refuseNegative(row.operating(), "operating");
        refuseNegative(row.investment(), "investment");
        refuseNegative(row.depreciationInterest(), "depreciationInterest");
        name = required(row.name(), "budget.measure.field.name");
        source = required(row.source(), "budget.source");
        number = row.number();
        operating = row.operating();
        investment = row.investment();
        depreciationInterest = row.depreciationInterest();
        perSchool = row.perSchool();
        schools = row.schools();
        firstYear = row.firstYear();
        needs = row.needs().strip();
        sourceDate = row.sourceDate();
    }

    private static void refuseNegative(@Nullable BigDecimal amount, String field) {
        boolean negative = amount != null && amount.signum() < 0;
        throwIfAt(negative, "budget.measure.field." + field, "budget.negative");
    }

    @Override
    protected MeasureRow row() {
        return new MeasureRow(
                id(),
                version(),
                number,
                name,
                operating,
                investment,
                depreciationInterest,
                perSchool,
                schools,
                firstYear,
                needs,
                source,
                sourceDate);
    }

    @Override
    public String toString() {
        return name;
    }
}
