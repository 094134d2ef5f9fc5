package de.medienplan.rollout.derive;

import de.medienplan.rollout.scenario.DeviceMixRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import org.springframework.stereotype.Component;

/** Finds out what the devices of a scenario or plan consist of. */
@Component
public class DeviceSplits {

    private final DeviceMixRepository mixes;
    private final TargetDevices targets;

    DeviceSplits(DeviceMixRepository mixes, TargetDevices targets) {
        this.mixes = mixes;
        this.targets = targets;
    }

    DeviceSplit ofScenario(ScenarioId id, Quarter quarter) {
        return new DeviceSplit(mixes.of(id).orElse(null), targets.in(quarter));
    }

    public DeviceSplit ofPlan(PlanId id, Quarter quarter) {
        return new DeviceSplit(mixes.ofPlan(id).orElse(null), targets.in(quarter));
    }
}
