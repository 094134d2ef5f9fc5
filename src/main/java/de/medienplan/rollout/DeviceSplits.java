package de.medienplan.rollout;

import de.medienplan.shared.Quarter;
import org.springframework.stereotype.Component;

/** Finds out what the devices of a scenario consist of. */
@Component
class DeviceSplits {

    private final DeviceMixRepository mixes;
    private final TargetDevices targets;

    DeviceSplits(DeviceMixRepository mixes, TargetDevices targets) {
        this.mixes = mixes;
        this.targets = targets;
    }

    DeviceSplit of(long scenarioId, Quarter quarter) {
        return new DeviceSplit(mixes.of(scenarioId).orElse(null), targets.in(quarter));
    }
}
