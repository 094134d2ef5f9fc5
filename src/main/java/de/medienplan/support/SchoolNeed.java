package de.medienplan.support;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one school needs at the end of a quarter.
 *
 * @param counted devices as support counts them, by group
 * @param units pieces as they stand in the school
 * @param grown posts that it needs more than a quarter before; negative if fewer
 */
public record SchoolNeed(
        String schoolId, String school, Map<String, Long> counted, long units, PostNeed need, BigFraction grown) {

    public SchoolNeed {
        counted = Map.copyOf(counted);
    }

    /** Devices of a group as the ratio counts them; 0 for a group that the school does not have. */
    public long counted(String group) {
        return counted.getOrDefault(group, 0L);
    }
}
