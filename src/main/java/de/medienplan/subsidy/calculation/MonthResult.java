package de.medienplan.subsidy.calculation;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one month costs whom, and why. All amounts in euros and cents; city and parents add up to the price.
 *
 * @param school id of the school that counts for the month; null if none
 * @param kind code of the kind of entitlement that decided; null if none did
 * @param place among the siblings, 0 if no contract runs
 * @param percent the city's share, 0 to 100
 * @param reasons one sentence for each step, in the order of the checks
 */
public record MonthResult(
        YearMonth month,
        @Nullable SchoolId school,
        @Nullable String kind,
        int place,
        BigDecimal price,
        BigDecimal percent,
        BigDecimal city,
        BigDecimal parents,
        List<Message> reasons) {

    static final BigDecimal NOTHING = new BigDecimal("0.00");

    public MonthResult {
        reasons = List.copyOf(reasons);
    }

    /** Whether the same is due for the same reason as in another month. */
    public boolean sameAs(MonthResult other) {
        return java.util.Objects.equals(school, other.school)
                && java.util.Objects.equals(kind, other.kind)
                && place == other.place
                && price.equals(other.price)
                && percent.compareTo(other.percent) == 0
                && city.equals(other.city)
                && reasons.subList(1, reasons.size()).equals(other.reasons.subList(1, other.reasons.size()));
    }
}
