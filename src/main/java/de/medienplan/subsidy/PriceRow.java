package de.medienplan.subsidy;

import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a device model costs in a school year.
 *
 * @param rent euros a month; null if it is not rented out
 * @param purchase euros once; null if it is not sold
 * @param current false if a later row of the same model and year replaces it
 */
public record PriceRow(
        long modelId,
        String model,
        SchoolYear schoolYear,
        @Nullable BigDecimal rent,
        @Nullable BigDecimal purchase,
        String source,
        String createdBy,
        boolean current) {}
