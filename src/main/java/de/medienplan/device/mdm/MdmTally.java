package de.medienplan.device.mdm;

import de.medienplan.device.CellKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An export added up. Holds no single device.
 *
 * @param rowsRead rows with content
 * @param counts counted devices per school and category
 * @param schools the schools that occur in the file, also those of which no device was counted
 */
public record MdmTally(int rowsRead, Map<CellKey, Integer> counts, Set<Long> schools, List<MdmFinding> findings) {

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
