package de.medienplan.device;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a support group consists of. */
public final class GroupMembers {

    private GroupMembers() {}

    /** {@code Klassensatz, 3 × Tafelsystem}: what counts as several devices says so. */
    public static String names(List<CategoryRow> members) {
        return members.stream()
                .map(category -> category.devicesPerUnit() == 1
                        ? category.shortName()
                        : category.devicesPerUnit() + " × " + category.shortName())
                .collect(Collectors.joining(", "));
    }
}
