package de.medienplan.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The city's share for a kind from a day on; see {@link de.medienplan.subsidy.calculation.ShareRule}.
 *
 * @param createdBy who entered it
 */
public record ShareRow(
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable BigDecimal rentPercent,
        @Nullable BigDecimal purchasePercent,
        int fromChild,
        boolean onlyWithoutOther,
        String source,
        String note,
        String createdBy) {}
