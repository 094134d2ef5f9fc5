package de.medienplan.grant;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a school may get from a programme.
 *
 * @param base its base amount, which no other school can use
 * @param share its part of the pool by the share-out in force; zero where there is none
 * @param shared whether a share-out is in force
 * @param unknown why it cannot be said; null if it can
 */
public record Allowance(
        BigDecimal base,
        BigDecimal share,
        boolean shared,
        @Nullable Message unknown) {

    public BigDecimal total() {
        return base.add(share);
    }
}
