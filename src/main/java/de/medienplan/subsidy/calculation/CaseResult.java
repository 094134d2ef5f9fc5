package de.medienplan.subsidy.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Months one after the other, and their sums. */
public record CaseResult(List<MonthResult> months) {

    public CaseResult {
        months = List.copyOf(months);
    }

    /** What the contract costs altogether. */
    public BigDecimal price() {
        return sum(MonthResult::price);
    }

    public BigDecimal city() {
        return sum(MonthResult::city);
    }

    public BigDecimal parents() {
        return sum(MonthResult::parents);
    }

    private BigDecimal sum(Function<MonthResult, BigDecimal> amount) {
        return months.stream().map(amount).reduce(MonthResult.NOTHING, BigDecimal::add);
    }
}
