package de.medienplan.ticket;

import de.medienplan.device.SupportGroupRow;
import de.medienplan.ticket.sizing.MeasuredRatio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The ratio that tickets measure for a device group beside the one that holds.
 *
 * @param measured null while there are too few tickets or no devices
 * @param paper devices per post that hold; null where the group has no ratio
 */
public record RatioFinding(
        SupportGroupRow group,
        @Nullable MeasuredRatio measured,
        @Nullable BigDecimal paper) {

    /** Null while one of the two is unknown. */
    public MeasuredRatio.@Nullable Verdict verdict() {
        return measured == null || paper == null ? null : measured.judge(paper.doubleValue());
    }
}
