package de.medienplan.rollout;

import de.medienplan.rollout.planning.Scenario;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits what a scenario counts as tablets and other devices into the support groups. For a scenario made of the register
 * this is known; where a number was changed by hand since, or the scenario came as a file, other devices are split in the
 * proportion of each school's equipment targets, and without targets count as computer-room devices. The planner's need
 * stays the same; only units that do not divide evenly make it larger by less than one device.
 */
class DeviceSplit {

    private final @Nullable DeviceMix mix;
    private final Map<Long, SchoolDevices> targets;

    DeviceSplit(@Nullable DeviceMix mix, Map<Long, SchoolDevices> targets) {
        this.mix = mix;
        this.targets = targets;
    }

    SchoolDevices live(long tablets, long others) {
        return split(tablets, others, mix == null ? null : mix.live(), null);
    }

    SchoolDevices of(Scenario.School school, @Nullable Long registerId) {
        SchoolDevices known = mix == null ? null : mix.schools().get(school.id());
        SchoolDevices target = registerId == null ? null : targets.get(registerId);
        return split(school.tablets(), school.otherDevices(), known, target);
    }

    private SchoolDevices split(
            long tablets, long others, @Nullable SchoolDevices known, @Nullable SchoolDevices target) {
        if (mix == null) {
            return inProportion(tablets, others, target);
        }
        if (known != null && known.are(tablets, others, mix.units())) {
            return known;
        }
        if (mix.units().isWeighted()) {
            return inUnits(tablets, others, known == null ? 0 : known.third());
        }
        return inProportion(tablets, others, known == null ? target : known);
    }

    private static SchoolDevices inProportion(long tablets, long others, @Nullable SchoolDevices like) {
        long sum = like == null ? 0 : like.rooms() + like.third();
        long third = like == null || sum == 0 ? 0 : others * like.third() / sum;
        return new SchoolDevices(tablets, others - third, third);
    }

    /** As many devices of the third bullet as were known and fit into the units, the rest in computer rooms. */
    private SchoolDevices inUnits(long tablets, long units, long knownThird) {
        DeviceMix known = java.util.Objects.requireNonNull(mix);
        long weight = known.units().roomWeight();
        long most = Math.min(knownThird, units / known.units().thirdWeight());
        for (long third = most; third >= Math.max(0, most - weight); third--) {
            long rest = units - third * known.units().thirdWeight();
            if (rest % weight == 0) {
                return new SchoolDevices(tablets, rest / weight, third);
            }
        }
        return new SchoolDevices(tablets, (units + weight - 1) / weight, 0);
    }
}
