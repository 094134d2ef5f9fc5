package de.medienplan.device;

import java.util.List;
import java.util.Objects;

/**
 * What the counts of some schools come to.
 *
 * @param countedSchools schools with at least one unit
 * @param groups devices as support counts them, by support group; groups without categories are left out
 */
public record CountTotals(long countedSchools, List<GroupTotal> groups) {

    /**
     * @param members the categories counted in the group
     * @param devices in the sense of the support ratios: a board system is three
     */
    public record GroupTotal(SupportGroupRow group, List<CategoryRow> members, long devices) {}

    /** @param categories that are counted; one without a support group counts for none */
    public static CountTotals of(List<CountRow> rows, List<CategoryRow> categories, List<SupportGroupRow> groups) {
        return new CountTotals(
                rows.stream().filter(row -> row.total() > 0).count(),
                groups.stream()
                        .map(group -> total(group, rows, categories))
                        .filter(total -> !total.members().isEmpty())
                        .toList());
    }

    private static GroupTotal total(SupportGroupRow group, List<CountRow> rows, List<CategoryRow> categories) {
        List<CategoryRow> members = categories.stream()
                .filter(category -> group.code().equals(category.supportGroup()))
                .toList();
        long devices = members.stream()
                .mapToLong(member -> units(member, rows) * member.devicesPerUnit())
                .sum();
        return new GroupTotal(group, members, devices);
    }

    private static long units(CategoryRow category, List<CountRow> rows) {
        return rows.stream()
                .map(row -> row.amount(category.categoryId()))
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
