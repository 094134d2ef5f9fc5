package de.medienplan.budget;

import static de.medienplan.records.Stored.refuseIf;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Which values a figure can have: nothing negative, rates up to 100 %, lives of at least a year. */
final class ParameterRule {

    /** Nothing is limited or added where these are not entered. */
    private static final Set<ParameterCode> MAY_BE_MISSING = EnumSet.of(
            ParameterCode.CARRY_OVER_LIMIT,
            ParameterCode.DECISION_YEAR,
            ParameterCode.SAFETY_MARGIN,
            ParameterCode.INTEREST_RATE);

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(80);

    private ParameterRule() {}

    /** @throws de.medienplan.shared.UserException naming the figure and the reason */
    static void check(ParameterRow row) {
        refuseIf(
                row.divisor().signum() <= 0,
                "budget.parameter.divisorPositive",
                row.code().label());
        BigDecimal value = row.shown();
        if (value == null) {
            refuseIf(
                    !MAY_BE_MISSING.contains(row.code()),
                    "budget.parameter.missing",
                    row.code().label());
            return;
        }
        refuseIf(value.signum() < 0, "budget.parameter.negative", row.code().label());
        switch (row.code()) {
            case SAFETY_MARGIN, INTEREST_RATE ->
                refuseIf(
                        value.compareTo(BigDecimal.ONE) > 0,
                        "budget.parameter.rate",
                        row.code().label());
            case DECISION_YEAR ->
                refuseIf(
                        !BudgetYears.isYear(value),
                        "budget.parameter.year",
                        row.code().label());
            case USEFUL_LIFE, RELEASE_YEARS ->
                refuseIf(
                        !within(value, BigDecimal.ONE),
                        "budget.parameter.life",
                        row.code().label());
            case FIRST_WRITE_OFF, CARRY_OVER_YEARS_INVESTMENT, CARRY_OVER_YEARS_OPERATING, COMMITMENT_YEARS ->
                refuseIf(
                        !within(value, BigDecimal.ZERO)
                                || value.stripTrailingZeros().scale() > 0,
                        "budget.parameter.wholeYears",
                        row.code().label());
            case CARRY_OVER_LIMIT -> {}
        }
    }

    private static boolean within(BigDecimal years, BigDecimal least) {
        return years.compareTo(least) >= 0 && years.compareTo(MOST_YEARS) <= 0;
    }
}
