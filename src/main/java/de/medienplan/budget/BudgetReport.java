package de.medienplan.budget;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.TrackedPart;
import de.medienplan.history.Untracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was paid and what is expected on a line, as reported on a day. */
@Entity
class BudgetReport extends Stored<ReportRow> implements TrackedPart {

    @Untracked
    @ManyToOne(fetch = FetchType.LAZY)
    private BudgetLine line;

    private LocalDate reportedOn;
    private BigDecimal actual;
    private BigDecimal forecast;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected BudgetReport() {}

    @SuppressWarnings("NullAway.Init")
    BudgetReport(BudgetLine line) {
        this.line = line;
    }

    @Override
    protected void update(ReportRow row) {
        throwIfAt(row.actual().signum() < 0, "budget.report.field.actual", "budget.negative");
        throwIfAt(row.forecast().signum() < 0, "budget.report.field.forecast", "budget.negative");
        throwIfAt(
                row.reportedOn().getYear() < line.row().year(),
                "budget.report.field.reportedOn",
                "budget.report.beforeYear",
                row.reportedOn());
        source = required(row.source(), "budget.source");
        reportedOn = row.reportedOn();
        actual = row.actual();
        forecast = row.forecast();
    }

    @Override
    protected ReportRow row() {
        return new ReportRow(id(), version(), line.id(), reportedOn, actual, forecast, source);
    }

    @Override
    public Object trackedOwner() {
        return line;
    }

    @Override
    public String trackedQualifier() {
        return reportedOn.toString();
    }
}
