package de.medienplan.rollout.scenario;

import de.medienplan.planning.Scenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.support.PlannerUnits;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the tablets and other devices of a scenario consist of, which the scenario itself does not say.
 *
 * @param schools by scenario school
 * @param live in service before the horizon
 */
public record DeviceMix(PlannerUnits units, Map<String, SchoolDevices> schools, SchoolDevices live) {

    public DeviceMix {
        schools = Map.copyOf(schools);
    }

    /**
     * @throws UserException if the scenario counts units of other devices that no whole devices make up, so that its need
     *     could not be shown by group to the last fraction
     */
    void refuseParts(Scenario scenario) {
        boolean same = scenario.support().devicesPerPost().compareTo(units.unitsPerPost()) == 0;
        if (!units.isWeighted() || !same) {
            return;
        }
        UnitSplit split = new UnitSplit(units.weights());
        refuse(split, Message.of("rollout.scenario.live"), scenario.support().liveOtherDevices());
        scenario.schools().forEach(school -> refuse(split, school.name(), school.otherDevices()));
    }

    private void refuse(UnitSplit split, Object where, long devices) {
        if (!split.isWhole(devices)) {
            String weights = units.weights().values().stream()
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            throw new UserException(
                    Message.of("rollout.scenario.notWhole", where, devices, weights, split.next(devices)));
        }
    }

    public long liveTablets() {
        return units.tablets(live.byGroup());
    }

    public long liveOthers() {
        return units.others(live.byGroup());
    }
}
