package de.medienplan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The ratios of one day under one reading of the council paper. Posts = personal tablets / 1,500 + (computer-room
 * devices + class-set tablets + 3 × board systems) / 700, fractions added first (DS 1000/2020, 4.5); the figures are
 * rows.
 */
public final class Ratios {

    private final Map<String, GroupRow> groups;
    private final Interpretation interpretation;

    private Ratios(Map<String, GroupRow> groups, Interpretation interpretation) {
        this.groups = groups;
        this.interpretation = interpretation;
    }

    /** Those that hold on the day; of a group that has several the latest in the list. */
    public static Ratios on(LocalDate day, List<GroupRow> rows, Interpretation interpretation) {
        Map<String, GroupRow> valid = rows.stream()
                .filter(row -> row.holdsOn(day))
                .collect(Collectors.toMap(GroupRow::code, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        return new Ratios(valid, interpretation);
    }

    /** The same ratios in another reading of the council paper. */
    public Ratios read(Interpretation other) {
        return new Ratios(groups, other);
    }

    /** Devices that one post serves; empty for a group that this reading leaves out or that does not exist. */
    public Optional<BigDecimal> devicesPerPost(String group) {
        GroupRow row = groups.get(group);
        if (row == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(row.devicesPerPost())
                .or(() -> interpretation.lender().map(groups::get).map(GroupRow::devicesPerPost));
    }

    /** Posts for the devices; those of groups without a ratio in this reading need none. */
    public PostNeed need(Collection<DeviceCount> devices) {
        Map<String, BigFraction> shares = new TreeMap<>();
        for (DeviceCount count : devices) {
            devicesPerPost(count.group())
                    .map(ratio -> BigFraction.of(count.counted()).divide(PostNeed.exact(ratio)))
                    .ifPresent(share -> shares.merge(count.group(), share, BigFraction::add));
        }
        return new PostNeed(shares);
    }

    /** Whether each group has a ratio of its own, so that it does not matter how the council paper is read. */
    public boolean areDecided() {
        return groups.values().stream().allMatch(group -> group.devicesPerPost() != null);
    }

    /** The groups of the day, in the order of the source. */
    public List<GroupRow> groups() {
        return List.copyOf(groups.values());
    }
}
