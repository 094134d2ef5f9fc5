package de.medienplan.subsidy;

import java.time.LocalDate;

/**
 * How months are settled from a month on.
 *
 * @param referenceDay 1 to 28; the state on this day counts for the whole month
 * @param correctionMonths how many months back correction runs look, 1 to 60
 */
public record SettlementRow(
        LocalDate validFrom, int referenceDay, int correctionMonths, String source, String note, String createdBy) {}
