package de.medienplan.rollout.derive;

import de.medienplan.device.SupportGroupRow;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of a support group in a scenario beside the one that holds now.
 *
 * @param before devices that one post serves; null if the scenario does not count the group
 * @param after the same today; null if today's reading leaves the group out
 */
public record RatioChange(
        SupportGroupRow group,
        @Nullable BigFraction before,
        @Nullable BigFraction after) {

    public boolean isChange() {
        return !Objects.equals(before, after);
    }
}
