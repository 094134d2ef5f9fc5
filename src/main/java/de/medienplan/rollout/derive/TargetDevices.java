package de.medienplan.rollout.derive;

import de.medienplan.device.EquipmentTargets;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Quarter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The devices schools have when they are equipped as the targets demand. */
@Component
class TargetDevices {

    private final EquipmentTargets targets;

    TargetDevices(EquipmentTargets targets) {
        this.targets = targets;
    }

    /** By school of the register as it is recorded. */
    Map<SchoolId, SchoolDevices> in(Quarter quarter) {
        return in(quarter, UnaryOperator.identity());
    }

    /**
     * By school of the register; schools that no target reaches are missing.
     *
     * @param estimate fills in what the register does not know of a school
     */
    Map<SchoolId, SchoolDevices> in(Quarter quarter, UnaryOperator<SchoolRow> estimate) {
        Map<SchoolId, SchoolDevices> bySchool = new HashMap<>();
        targets.needs(quarter.schoolYear(), estimate)
                .forEach((school, need) -> bySchool.put(school, new SchoolDevices(need.devices())));
        return bySchool;
    }
}
