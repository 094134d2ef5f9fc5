package de.medienplan.budget;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two amounts of the sources that ought to be the same.
 *
 * @param what the amounts are
 * @param says the amount that is computed with
 * @param against what another place says, or what the parts add up to
 * @param remark what is known about the difference
 */
public record Reconciliation(
        Message what,
        BigDecimal says,
        Message saysSource,
        BigDecimal against,
        Message againstSource,
        @Nullable Message remark) {

    /** How far the other amount lies above the one that is computed with. */
    public BigDecimal difference() {
        return against.subtract(says);
    }

    public boolean agrees() {
        return difference().signum() == 0;
    }

    boolean comparesTheSame(Reconciliation other) {
        return says.compareTo(other.says) == 0 && against.compareTo(other.against) == 0;
    }
}
