package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/**
 * What cases come to in the month for which they are listed.
 *
 * @param subsidised cases with a part that the city pays
 * @param ending cases whose proof ends soon, see {@link CaseRow#endsWithin}
 * @param city euros and cents that the city pays
 * @param parents euros and cents that the parents pay
 */
public record CaseTotals(int cases, long subsidised, long ending, BigDecimal city, BigDecimal parents) {

    /** @param soonDays before its end a proof counts as ending soon */
    public static CaseTotals of(Collection<CaseRow> cases, int soonDays, LocalDate day) {
        return new CaseTotals(
                cases.size(),
                cases.stream()
                        .filter(row -> row.state() == CaseState.SUBSIDISED)
                        .count(),
                cases.stream().filter(row -> row.endsWithin(soonDays, day)).count(),
                sum(cases, row -> row.shares().city()),
                sum(cases, row -> row.shares().parents()));
    }

    private static BigDecimal sum(Collection<CaseRow> cases, Function<CaseRow, BigDecimal> amount) {
        return cases.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
