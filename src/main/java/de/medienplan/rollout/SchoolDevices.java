package de.medienplan.rollout;

import de.medienplan.device.SupportGroup;
import de.medienplan.support.DeviceCount;
import de.medienplan.support.PlannerUnits;
import java.util.List;

/**
 * The devices a school brings when it goes live, as support counts them.
 *
 * @param personal tablets of teachers and pupils
 * @param rooms devices in computer rooms
 * @param third tablets of class sets and devices of board systems, three for each system
 */
record SchoolDevices(long personal, long rooms, long third) {

    static final SchoolDevices NONE = new SchoolDevices(0, 0, 0);

    SchoolDevices plus(SchoolDevices other) {
        return new SchoolDevices(personal + other.personal, rooms + other.rooms, third + other.third);
    }

    /** As support counts them. */
    List<DeviceCount> counts(String schoolId, String school) {
        return List.of(
                new DeviceCount(schoolId, school, SupportGroup.PERSONAL_TABLET.name(), personal, 1),
                new DeviceCount(schoolId, school, SupportGroup.COMPUTER_ROOM.name(), rooms, 1),
                new DeviceCount(schoolId, school, SupportGroup.BOARD_AND_CLASS_SET.name(), third, 1));
    }

    /** Whether the planner would count them as so many tablets and units of other devices. */
    boolean are(long tablets, long others, PlannerUnits units) {
        return units.tablets(personal, third) == tablets && units.others(rooms, third) == others;
    }
}
