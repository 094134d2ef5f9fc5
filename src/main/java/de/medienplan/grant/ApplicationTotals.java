package de.medienplan.grant;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applications added up, in euros and cents. What an application does not have yet counts as nothing.
 *
 * @param atRisk what is forfeited if nothing more happens
 */
public record ApplicationTotals(
        int count, BigDecimal requested, BigDecimal approved, BigDecimal drawn, BigDecimal atRisk) {

    public static ApplicationTotals of(Collection<ApplicationRow> rows) {
        return new ApplicationTotals(
                rows.size(),
                sum(rows, ApplicationRow::requested),
                sum(rows, ApplicationRow::approved),
                sum(rows, ApplicationRow::drawn),
                sum(rows, ApplicationRow::atRisk));
    }

    private static BigDecimal sum(
            Collection<ApplicationRow> rows, Function<ApplicationRow, @Nullable BigDecimal> amount) {
        return rows.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
