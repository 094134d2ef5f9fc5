package de.medienplan.device.mdm;

import de.medienplan.device.CellKey;
import de.medienplan.importing.Hint;
import de.medienplan.school.SchoolId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An export added up. Holds no single device.
 *
 * @param rowsRead rows with content
 * @param counts counted devices per school and category
 * @param schools the schools that occur in the file, also those of which no device was counted
 * @param hints rows that are no devices, such as sums, and what was read otherwise than it stands there
 */
public record MdmTally(
        int rowsRead,
        Map<CellKey, Integer> counts,
        Set<SchoolId> schools,
        List<MdmFinding> findings,
        List<Hint> hints) {

    public int counted() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int leftOut() {
        return rowsRead - counted();
    }

    /** Rows left out although their device may exist. */
    public int doubtful() {
        return findings.stream()
                .filter(finding -> finding.kind().isDoubtful())
                .mapToInt(MdmFinding::rows)
                .sum();
    }
}
