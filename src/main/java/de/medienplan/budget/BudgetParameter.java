package de.medienplan.budget;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure that costs are computed with. */
@Entity
@Tracked("budget.parameter")
class BudgetParameter extends Stored<ParameterRow> {

    @Enumerated(EnumType.STRING)
    private ParameterCode code;

    private @Nullable BigDecimal amount;
    private BigDecimal divisor;
    private String source;
    private @Nullable LocalDate sourceDate;

    @SuppressWarnings("NullAway.Init")
    protected BudgetParameter() {}

    @Override
    protected void update(ParameterRow row) {
        ParameterRule.check(row);
        source = required(row.source(), "budget.source");
        amount = row.amount();
        divisor = row.divisor();
        sourceDate = row.sourceDate();
    }

    @Override
    protected ParameterRow row() {
        return new ParameterRow(id(), version(), code, amount, divisor, source, sourceDate);
    }
}
