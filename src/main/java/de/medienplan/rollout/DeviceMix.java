package de.medienplan.rollout;

import de.medienplan.support.PlannerUnits;
import java.util.Map;

/**
 * What the tablets and other devices of a scenario consist of, which the scenario itself does not say.
 *
 * @param schools by scenario school
 * @param live in service before the horizon
 */
record DeviceMix(PlannerUnits units, Map<String, SchoolDevices> schools, SchoolDevices live) {

    DeviceMix {
        schools = Map.copyOf(schools);
    }

    long liveTablets() {
        return units.tablets(live.byGroup());
    }

    long liveOthers() {
        return units.others(live.byGroup());
    }
}
