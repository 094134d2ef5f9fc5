package de.medienplan.device;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Devices of one purchase that left a school.
 *
 * @param toSchoolId where they went; null if they are gone for good
 * @param undone taken back; counts no longer, stays visible
 */
public record MovementRow(
        long id,
        int version,
        long purchaseId,
        long fromSchoolId,
        @Nullable Long toSchoolId,
        int quantity,
        LocalDate movedOn,
        MovementReason reason,
        @Nullable String note,
        boolean undone) {}
