package de.medienplan.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money for system care of one budget year.
 *
 * @param id null for one that is not stored yet
 * @param stateShare euros from the state
 * @param cityShare euros from the city; at least the state's share
 * @param hourlyRate euros for an hour of the framework contract
 */
public record CareFundRow(
        @Nullable Long id,
        int version,
        int budgetYear,
        BigDecimal stateShare,
        BigDecimal cityShare,
        CareKey key,
        BigDecimal hourlyRate,
        String contract,
        String source,
        LocalDate sourceDate,
        boolean assumption) {

    public BigDecimal total() {
        return stateShare.add(cityShare);
    }

    public long keyOf() {
        return java.util.Objects.requireNonNull(id);
    }
}
