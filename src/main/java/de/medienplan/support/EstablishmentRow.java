package de.medienplan.support;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the Stellenplan of a budget year. All figures are totals of full-time equivalents.
 *
 * @param requested null while nothing is requested
 */
public record EstablishmentRow(
        @Nullable Long id,
        int version,
        UnitRow unit,
        int budgetYear,
        @Nullable BigDecimal approved,
        @Nullable BigDecimal requested,
        @Nullable BigDecimal forecast,
        String source)
        implements StoredRow {

    Optional<BigDecimal> approvedPosts() {
        return Optional.ofNullable(approved);
    }

    /** The best that is known: approved, else requested, else forecast. */
    public Optional<BigDecimal> expected() {
        return Optional.ofNullable(approved)
                .or(() -> Optional.ofNullable(requested))
                .or(() -> Optional.ofNullable(forecast));
    }
}
