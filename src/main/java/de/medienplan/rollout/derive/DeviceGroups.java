package de.medienplan.rollout.derive;

import de.medienplan.device.CategoryRow;
import de.medienplan.device.PaperGroups;
import de.medienplan.rollout.scenario.SchoolDevices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which support group the kinds of devices count that the formulas of needs speak of. */
class DeviceGroups {

    static final String TEACHER = "TEACHER";
    static final String PUPIL = "PUPIL_PARENT";
    static final String COMPUTER_ROOM = "COMPUTER_ROOM";
    static final String CLASS_SET = "CLASS_SET";
    static final String BOARD = "BOARD";

    /** As DS 1000/2020, 4.5 has it, for a category that is not there. */
    private static final Map<String, String> PAPER = Map.of(
            TEACHER, PaperGroups.PERSONAL_TABLET,
            PUPIL, PaperGroups.PERSONAL_TABLET,
            COMPUTER_ROOM, PaperGroups.COMPUTER_ROOM,
            CLASS_SET, PaperGroups.BOARD_AND_CLASS_SET,
            BOARD, PaperGroups.BOARD_AND_CLASS_SET);

    private final Map<String, CategoryRow> byCode = new HashMap<>();

    DeviceGroups(List<CategoryRow> categories) {
        categories.forEach(category -> byCode.put(category.code(), category));
    }

    /** @param devices by code of their category, as support counts them */
    SchoolDevices sum(Map<String, Long> devices) {
        Map<String, Long> sums = new HashMap<>();
        devices.forEach((code, number) -> {
            CategoryRow category = byCode.get(code);
            String group = category == null ? PAPER.get(code) : category.supportGroup();
            if (group != null) {
                sums.merge(group, number, Long::sum);
            }
        });
        return new SchoolDevices(sums);
    }
}
