package de.medienplan.rollout.derive;

import de.medienplan.device.PaperGroups;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A scenario made of the register, not yet stored.
 *
 * @param register ids of the register's schools by scenario school
 * @param notReady names of schools whose building is ready only after the horizon; they were left out
 * @param proposed the figures as they were proposed; others were entered
 * @param devices what the tablets and other devices consist of
 * @param schools those of the register that it plans
 * @param running number of pilot schools; their devices count as live
 */
public record BuiltScenario(
        Scenario scenario,
        Map<String, SchoolId> register,
        List<String> notReady,
        int running,
        AssumptionSet assumptions,
        AssumptionSet proposed,
        DeviceMix devices,
        List<SchoolRow> schools) {

    /** Names of the schools whose rooms or teachers are estimated from their pupils. */
    public List<String> estimated() {
        return names(figures -> figures.pupils() != null && (figures.rooms() == null || figures.teachers() == null));
    }

    /** Names of the schools without pupils in the register: nothing can be estimated of them. */
    public List<String> unknown() {
        return names(figures -> figures.pupils() == null);
    }

    private List<String> names(Predicate<SchoolRow.Figures> which) {
        return schools.stream()
                .filter(school -> which.test(school.figures()))
                .map(SchoolRow::label)
                .toList();
    }

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
        return new BuiltScenario(changed, register, notReady, running, assumptions, proposed, devices, schools);
    }

    /** The same, made of figures that were proposed like this. */
    BuiltScenario proposed(AssumptionSet proposals) {
        return new BuiltScenario(scenario, register, notReady, running, assumptions, proposals, devices, schools);
    }
}
