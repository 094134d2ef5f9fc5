package de.medienplan.support;

/**
 * Devices of one school in one support group.
 *
 * @param schoolId id in the school register, or in the scenario where the register does not know the school
 * @param group code of the support group; what no group claims is not counted
 * @param units pieces as they stand in the school, such as board systems
 * @param countedAs devices that support counts for one unit; 3 for a board system
 */
public record DeviceCount(String schoolId, String school, String group, long units, int countedAs) {

    /** Devices as support counts them. */
    public long counted() {
        return units * countedAs;
    }
}
