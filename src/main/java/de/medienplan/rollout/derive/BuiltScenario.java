package de.medienplan.rollout.derive;

import de.medienplan.device.PaperGroups;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.DeviceMix;
import java.util.List;
import java.util.Map;

/**
 * A scenario made of the register, not yet stored.
 *
 * @param register ids of the register's schools by scenario school
 * @param notReady names of schools whose building is ready only after the horizon; they were left out
 * @param devices what the tablets and other devices consist of
 * @param running number of pilot schools; their devices count as live
 */
public record BuiltScenario(
        Scenario scenario,
        Map<String, Long> register,
        List<String> notReady,
        int running,
        AssumptionSet assumptions,
        DeviceMix devices) {

    /** Whether other devices are counted in units, because groups have ratios of their own. */
    public boolean isWeighted() {
        return devices.units().isWeighted();
    }

    /** Units of other devices that one post serves. */
    public java.math.BigDecimal unitsPerPost() {
        return devices.units().unitsPerPost();
    }

    /** Units that a device of each group counts for, by code of the group. */
    public Map<String, Long> weights() {
        return devices.units().weights();
    }

    /** Tablets of teachers and pupils of all planned schools. */
    public long personalTablets() {
        return devices.schools().values().stream()
                .mapToLong(school -> school.of(PaperGroups.PERSONAL_TABLET))
                .sum();
    }

    /** Devices of all other groups of all planned schools; a board system is three. */
    public long otherDevices() {
        return devices.schools().values().stream()
                .flatMap(school -> school.byGroup().entrySet().stream())
                .filter(group -> !group.getKey().equals(PaperGroups.PERSONAL_TABLET))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The same with another scenario. */
    public BuiltScenario with(Scenario changed) {
        return new BuiltScenario(changed, register, notReady, running, assumptions, devices);
    }
}
