package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A school year of the forecast.
 *
 * @param schools of the plan in service with parent-financed tablets at the end of the school year, as pupils and tablets
 * @param entitled children with BuT or AsylbLG
 * @param rent euros a month that the forecast uses
 * @param cost euros of the school year
 * @param costToDecember of it, August to December: belongs to the budget year in which the school year begins
 * @param actual what was really paid; null if nothing was, or it must not be shown
 * @param trend the payments' own trend; null without two years of payments
 */
public record ForecastRow(
        SchoolYear year,
        int schools,
        long pupils,
        long tablets,
        long entitled,
        long siblings,
        BigDecimal rent,
        BigDecimal cost,
        BigDecimal costToDecember,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal trend) {

    /** January to July, which belongs to the next budget year. */
    public BigDecimal costFromJanuary() {
        return cost.subtract(costToDecember);
    }
}
