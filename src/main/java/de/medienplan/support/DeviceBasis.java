package de.medienplan.support;

import de.medienplan.shared.Quarter;
import java.util.List;
import java.util.Optional;

/** Devices by quarter that a need is calculated from: those of the register, or those of a rollout plan. */
public interface DeviceBasis {

    /** As screens name it. */
    String name();

    /** The quarters it speaks of, ascending and without gaps. */
    List<Quarter> quarters();

    /** What is in service at the end of the quarter, per school and group. */
    List<DeviceCount> at(Quarter quarter);

    /** What the planner calculated with; empty unless the basis is a rollout plan. */
    default Optional<PlannedSupport> planned() {
        return Optional.empty();
    }
}
