package de.medienplan.support;

import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.StoredCount;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.SchoolYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The devices of the register by school year. What was counted goes before what was planned; a cell without a new number
 * keeps that of the year before, also two years beyond the last one.
 */
@Component
class RegisteredDevices {

    private static final int YEARS_BEYOND = 2;

    private final DeviceCounts counts;
    private final Schools schools;

    RegisteredDevices(DeviceCounts counts, Schools schools) {
        this.counts = counts;
        this.schools = schools;
    }

    DeviceBasis read() {
        TreeMap<SchoolYear, List<DeviceCount>> byYear = new TreeMap<>();
        Map<SchoolId, String> names =
                schools.active().stream().collect(Collectors.toMap(SchoolRow::id, SchoolRow::label));
        Map<CellKey, StoredCount> present = new HashMap<>();
        for (SchoolYear year : counts.years().reversed()) {
            counts.stored(year, CountKind.PLANNED).forEach(count -> present.put(count.cell(), count));
            counts.stored(year, CountKind.ACTUAL).forEach(count -> present.put(count.cell(), count));
            List<DeviceCount> devices = new ArrayList<>();
            present.values().forEach(count -> {
                String school = names.get(count.schoolId());
                String group = count.supportGroup();
                if (school != null && group != null && count.amount() > 0 && count.devicesPerUnit() > 0) {
                    devices.add(count(count, school, group));
                }
            });
            byYear.put(year, List.copyOf(devices));
        }
        return new Register(byYear, quarters(byYear));
    }

    private static DeviceCount count(StoredCount count, String school, String group) {
        return new DeviceCount(count.schoolId().toString(), school, group, count.amount(), count.devicesPerUnit());
    }

    private static List<Quarter> quarters(TreeMap<SchoolYear, ?> years) {
        return years.isEmpty()
                ? List.of()
                : new Quarter(years.firstKey().start(), 3)
                        .andFollowing(
                                4 * (years.lastKey().start() - years.firstKey().start() + 1 + YEARS_BEYOND));
    }

    private record Register(TreeMap<SchoolYear, List<DeviceCount>> byYear, List<Quarter> quarters)
            implements DeviceBasis {

        @Override
        public String name() {
            return "";
        }

        @Override
        public List<DeviceCount> at(Quarter quarter) {
            Map.Entry<SchoolYear, List<DeviceCount>> year = byYear.floorEntry(quarter.schoolYear());
            return year == null ? List.of() : year.getValue();
        }
    }
}
