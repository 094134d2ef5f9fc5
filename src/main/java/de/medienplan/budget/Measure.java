package de.medienplan.budget;

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
        refuseIf(row.number() < 1, "budget.measure.numberPositive");
        refuseIf(row.schools() < 1, "budget.measure.schoolsPositive");
        refuseIf(!BudgetYears.isYear(row.firstYear()), "budget.line.yearRange");
        refuseNegative(row.operating());
        refuseNegative(row.investment());
        refuseNegative(row.depreciationInterest());
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

    private static void refuseNegative(@Nullable BigDecimal amount) {
        refuseIf(amount != null && amount.signum() < 0, "budget.negative");
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
