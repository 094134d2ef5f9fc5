package de.medienplan.device;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Devices of one purchase that left a school.
 *
 * @param undone taken back; counts no longer, stays visible
 */
public record MovementRow(
        long id,
        int version,
        long purchaseId,
        Route route,
        int quantity,
        LocalDate movedOn,
        MovementReason reason,
        @Nullable String note,
        boolean undone) {

    /** @param to where they went; null if they are gone for good */
    public record Route(SchoolId from, @Nullable SchoolId to) {}
}
