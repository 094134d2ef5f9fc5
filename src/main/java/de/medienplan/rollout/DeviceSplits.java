package de.medienplan.rollout;

import de.medienplan.device.EquipmentGap;
import de.medienplan.device.EquipmentTargets;
import de.medienplan.device.SupportGroup;
import de.medienplan.shared.Quarter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds out what the devices of a scenario consist of. */
@Component
class DeviceSplits {

    private final DeviceMixRepository mixes;
    private final EquipmentTargets targets;

    DeviceSplits(DeviceMixRepository mixes, EquipmentTargets targets) {
        this.mixes = mixes;
        this.targets = targets;
    }

    DeviceSplit of(long scenarioId, Quarter quarter) {
        return new DeviceSplit(mixes.of(scenarioId).orElse(null), byTargets(quarter));
    }

    /** Per school of the register: computer-room devices, boards and class sets when it is fully equipped. */
    private Map<Long, SchoolDevices> byTargets(Quarter quarter) {
        Map<Long, SchoolDevices> bySchool = new HashMap<>();
        for (EquipmentGap gap : targets.gaps(quarter.schoolYear())) {
            SupportGroup group = gap.category().supportGroup();
            long devices =
                    (long) (gap.actual() + gap.missing()) * gap.category().devicesPerUnit();
            bySchool.merge(
                    gap.school().id(),
                    new SchoolDevices(
                            0,
                            group == SupportGroup.COMPUTER_ROOM ? devices : 0,
                            group == SupportGroup.BOARD_AND_CLASS_SET ? devices : 0),
                    SchoolDevices::plus);
        }
        return bySchool;
    }
}
