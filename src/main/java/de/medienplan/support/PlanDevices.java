package de.medienplan.support;

import de.medienplan.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The devices of a rollout plan: those in service before it, and each school's from the quarter in which it goes live.
 *
 * @param before in service before the horizon
 * @param schools what each planned school brings
 */
public record PlanDevices(
        String name, List<Quarter> quarters, List<DeviceCount> before, List<School> schools, PlannedSupport support)
        implements DeviceBasis {

    /**
     * A school of the plan.
     *
     * @param liveFrom quarter in which it goes live; null while it is unplanned
     */
    public record School(@Nullable Quarter liveFrom, List<DeviceCount> devices) {}

    @Override
    public List<DeviceCount> at(Quarter quarter) {
        List<DeviceCount> live = new ArrayList<>(before);
        for (School school : schools) {
            if (school.liveFrom() != null && school.liveFrom().compareTo(quarter) <= 0) {
                live.addAll(school.devices());
            }
        }
        return live;
    }

    @Override
    public Optional<PlannedSupport> planned() {
        return Optional.of(support);
    }
}
