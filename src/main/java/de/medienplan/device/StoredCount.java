package de.medienplan.device;

import de.medienplan.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * One stored count, with what the support ratio needs to know of its category.
 *
 * @param supportGroup code of the group it is counted in; null for none
 * @param amount units
 */
public record StoredCount(
        SchoolId schoolId,
        CategoryId categoryId,
        @Nullable String supportGroup,
        int devicesPerUnit,
        int amount,
        CountOrigin origin) {

    /** Devices in the sense of the support ratios: a board system is three. */
    public int devices() {
        return amount * devicesPerUnit;
    }

    public CellKey cell() {
        return new CellKey(schoolId, categoryId);
    }
}
