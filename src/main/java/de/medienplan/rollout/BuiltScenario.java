package de.medienplan.rollout;

import de.medienplan.rollout.planning.Scenario;
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

    /** Whether other devices are counted in units, because boards and class sets have a ratio of their own. */
    public boolean isWeighted() {
        return devices.units().isWeighted();
    }

    /** Units of other devices that one post serves. */
    public java.math.BigDecimal unitsPerPost() {
        return devices.units().unitsPerPost();
    }

    /** Units that a computer-room device counts for. */
    public long roomWeight() {
        return devices.units().roomWeight();
    }

    /** Units that a device of a board system or class set counts for. */
    public long thirdWeight() {
        return devices.units().thirdWeight();
    }

    /** Tablets of teachers and pupils of all planned schools. */
    public long personalTablets() {
        return devices.schools().values().stream()
                .mapToLong(SchoolDevices::personal)
                .sum();
    }

    /** Devices in computer rooms, class sets and board systems of all planned schools; a board system is three. */
    public long otherDevices() {
        return devices.schools().values().stream()
                .mapToLong(school -> school.rooms() + school.third())
                .sum();
    }

    /** The same with another scenario. */
    public BuiltScenario with(Scenario changed) {
        return new BuiltScenario(changed, register, notReady, running, assumptions, devices);
    }
}
