package de.medienplan.device;

/**
 * One stored count, with what the support ratio needs to know of its category.
 *
 * @param amount units
 */
public record StoredCount(
        long schoolId, long categoryId, SupportGroup supportGroup, int devicesPerUnit, int amount, CountOrigin origin) {

    /** Devices in the sense of the support ratios: a board system is three. */
    public int devices() {
        return amount * devicesPerUnit;
    }

    public CellKey cell() {
        return new CellKey(schoolId, categoryId);
    }
}
