package de.medienplan.rollout.scenario;

import de.medienplan.support.DeviceCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The devices a school brings when it goes live, as support counts them.
 *
 * @param byGroup by code of the support group; a board system is three
 */
public record SchoolDevices(Map<String, Long> byGroup) {

    public static final SchoolDevices NONE = new SchoolDevices(Map.of());

    public SchoolDevices {
        byGroup = Map.copyOf(byGroup);
    }

    public long of(String group) {
        return byGroup.getOrDefault(group, 0L);
    }

    public SchoolDevices plus(SchoolDevices other) {
        Map<String, Long> sum = new TreeMap<>(byGroup);
        other.byGroup.forEach((group, devices) -> sum.merge(group, devices, Long::sum));
        return new SchoolDevices(sum);
    }

    /** As support counts them. */
    public List<DeviceCount> counts(String schoolId, String school) {
        return byGroup.entrySet().stream()
                .map(group -> new DeviceCount(schoolId, school, group.getKey(), group.getValue(), 1))
                .toList();
    }
}
