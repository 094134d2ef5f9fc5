package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A school year of the forecast.
 *
 * @param rent euros a month that the forecast uses
 * @param actual what was really paid; null if nothing was, or it must not be shown
 * @param trend the payments' own trend; null without two years of payments
 */
public record ForecastRow(
        SchoolYear year,
        InService inService,
        Children children,
        BigDecimal rent,
        Cost cost,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal trend) {

    /** Schools of the plan with parent-financed tablets at the end of the school year, their pupils and tablets. */
    public record InService(int schools, long pupils, long tablets) {}

    /** @param entitled children with BuT or AsylbLG */
    public record Children(long entitled, long siblings) {}

    /**
     * Euros of the school year.
     *
     * @param toDecember of it, August to December: belongs to the budget year in which the school year begins
     */
    public record Cost(BigDecimal total, BigDecimal toDecember) {}

    /** January to July, which belongs to the next budget year. */
    public BigDecimal costFromJanuary() {
        return cost.total().subtract(cost.toDecember());
    }
}
