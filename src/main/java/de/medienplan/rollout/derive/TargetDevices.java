package de.medienplan.rollout.derive;

import de.medienplan.device.EquipmentTargets;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.shared.Quarter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The devices schools have when they are equipped as the targets demand. */
@Component
class TargetDevices {

    private final EquipmentTargets targets;

    TargetDevices(EquipmentTargets targets) {
        this.targets = targets;
    }

    /** By school of the register; schools that no target reaches are missing. */
    Map<Long, SchoolDevices> in(Quarter quarter) {
        Map<Long, SchoolDevices> bySchool = new HashMap<>();
        targets.needs(quarter.schoolYear())
                .forEach((school, need) -> bySchool.put(school, new SchoolDevices(need.devices())));
        return bySchool;
    }
}
