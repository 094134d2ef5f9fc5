package de.medienplan.offer;

import de.medienplan.records.StoredRow;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The money for system care of one budget year.
 *
 * @param id null for one that is not stored yet
 * @param stateShare euros from the state
 * @param cityShare euros from the city; at least the state's share
 * @param distribution by what it is shared out to the schools
 * @param hourlyRate euros for an hour of the framework contract
 */
public record CareFundRow(
        @Nullable Long id,
        int version,
        int budgetYear,
        BigDecimal stateShare,
        BigDecimal cityShare,
        CareKey distribution,
        BigDecimal hourlyRate,
        String contract,
        Source source)
        implements StoredRow {

    /** Euros of state and city together. */
    public BigDecimal total() {
        return stateShare.add(cityShare);
    }
}
