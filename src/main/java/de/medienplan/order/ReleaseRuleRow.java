package de.medienplan.order;

import de.medienplan.records.StoredRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From which sum on a second person releases.
 *
 * @param fromAmount euros; null: never
 */
public record ReleaseRuleRow(
        @Nullable Long id,
        int version,
        ReleaseKind kind,
        @Nullable BigDecimal fromAmount,
        String source) implements StoredRow {

    boolean asksFor(BigDecimal amount) {
        return fromAmount != null && amount.compareTo(fromAmount) >= 0;
    }
}
