package de.medienplan.rollout.derive;

import de.medienplan.device.PaperGroups;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.SchoolDevices;
import de.medienplan.rollout.scenario.UnitSplit;
import de.medienplan.school.SchoolId;
import de.medienplan.support.PlannerUnits;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Splits what a scenario counts as tablets and other devices into the support groups. For a scenario made of the register
 * this is known; where a number was changed by hand since, it is split in the proportion that was known. Of a scenario from
 * a file, other devices are split in the proportion of each school's equipment targets, and without targets count as
 * computer-room devices. The planner's need stays the same to the last fraction.
 */
public class DeviceSplit {

    private final @Nullable DeviceMix mix;
    private final Map<SchoolId, SchoolDevices> targets;
    private @Nullable UnitSplit units;

    DeviceSplit(@Nullable DeviceMix mix, Map<SchoolId, SchoolDevices> targets) {
        this.mix = mix;
        this.targets = targets;
    }

    /** The devices in service before the plan begins, by support group. */
    public SchoolDevices live(long tablets, long others) {
        return split(tablets, others, mix == null ? SchoolDevices.NONE : mix.live());
    }

    /** The devices of a school of the plan, by support group; {@code registerId} null if the register does not know it. */
    public SchoolDevices of(ScenarioSchool school, @Nullable SchoolId registerId) {
        SchoolDevices known = mix == null ? null : mix.schools().get(school.id());
        SchoolDevices target = registerId == null ? null : targets.get(registerId);
        SchoolDevices like = known != null ? known : target != null ? target : SchoolDevices.NONE;
        return split(school.tablets(), school.otherDevices(), like);
    }

    private SchoolDevices split(long tablets, long others, SchoolDevices like) {
        if (mix == null) {
            Map<String, Long> devices = others(others, like, pieces(like));
            devices.put(PaperGroups.PERSONAL_TABLET, tablets);
            return new SchoolDevices(devices);
        }
        PlannerUnits known = mix.units();
        if (known.tablets(like.byGroup()) == tablets && known.others(like.byGroup()) == others) {
            return like;
        }
        Map<String, Long> devices = new HashMap<>(like.byGroup());
        devices.putAll(inPieces(tablets, like, asTablets(known), PaperGroups.PERSONAL_TABLET));
        if (units == null && known.isWeighted()) {
            units = new UnitSplit(known.weights());
        }
        devices.putAll(units == null ? others(others, like, known.weights()) : units.split(others, like.byGroup()));
        return new SchoolDevices(devices);
    }

    /** Without a mix every group but the tablets is a device of the planner. */
    private static Map<String, Long> pieces(SchoolDevices like) {
        Map<String, Long> weights = new TreeMap<>();
        like.byGroup().keySet().stream()
                .filter(group -> !group.equals(PaperGroups.PERSONAL_TABLET))
                .forEach(group -> weights.put(group, 1L));
        return weights;
    }

    private static Map<String, Long> asTablets(PlannerUnits units) {
        Map<String, Long> weights = new TreeMap<>();
        units.tablets().forEach(group -> weights.put(group, 1L));
        return weights;
    }

    private static Map<String, Long> others(long others, SchoolDevices like, Map<String, Long> groups) {
        return inPieces(others, like, groups, PaperGroups.COMPUTER_ROOM);
    }

    /** In proportion, rounded down; what is left over goes to the main group. */
    private static Map<String, Long> inPieces(
            long total, SchoolDevices like, Map<String, Long> groups, String mainGroup) {
        long sum = groups.keySet().stream().mapToLong(like::of).sum();
        Map<String, Long> devices = new HashMap<>();
        long rest = total;
        for (String group : groups.keySet()) {
            long part = sum == 0 ? 0 : total * like.of(group) / sum;
            devices.put(group, part);
            rest -= part;
        }
        devices.merge(mainGroup, rest, Long::sum);
        return devices;
    }
}
