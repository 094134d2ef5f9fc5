package de.medienplan.offer;

import de.medienplan.device.CountKind;
import de.medienplan.device.CountOrigin;
import de.medienplan.device.DeviceCounts;
import de.medienplan.device.StoredCount;
import de.medienplan.identity.MayRead;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many devices of a school the city's device management knows. */
@Service
@Transactional(readOnly = true)
public class MdmFigures {

    private final DeviceCounts counts;

    MdmFigures(DeviceCounts counts) {
        this.counts = counts;
    }

    /** A sentence about the school year of the day, or the latest before it with counts. */
    @MayRead
    public Message of(SchoolId schoolId, LocalDate asOf) {
        SchoolYear year = counts.year(asOf);
        List<StoredCount> own = counts.stored(year, CountKind.ACTUAL).stream()
                .filter(count -> count.schoolId().equals(schoolId))
                .toList();
        int managed = own.stream()
                .filter(count -> count.origin() == CountOrigin.MDM)
                .mapToInt(StoredCount::amount)
                .sum();
        int all = own.stream().mapToInt(StoredCount::amount).sum();
        return Message.of(managed == 0 ? "offer.mdm.none" : "offer.mdm.some", managed, all, year.toString());
    }
}
