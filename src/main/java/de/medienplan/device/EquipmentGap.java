package de.medienplan.device;

import de.medienplan.school.SchoolRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Target against count of one category in one school.
 *
 * @param target units it should have; null if the register does not know the pupils, teachers or rooms
 * @param actual units that are there, 0 if nothing was counted
 */
public record EquipmentGap(
        SchoolRow school,
        CategoryRow category,
        TargetRow rule,
        @Nullable Integer target,
        int actual) {

    /** Units that are missing, never negative. */
    public int missing() {
        return target == null ? 0 : Math.max(0, target - actual);
    }

    /** What the city pays to close the gap, in euros; nothing for what parents or the state pay. */
    public BigDecimal cost() {
        return category.payer() == Payer.CITY
                ? category.unitPrice().multiply(BigDecimal.valueOf(missing()))
                : BigDecimal.ZERO.setScale(2);
    }
}
