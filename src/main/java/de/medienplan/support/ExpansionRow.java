package de.medienplan.support;

import de.medienplan.records.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * Devices of full expansion.
 *
 * @param group code of the support group
 * @param countedAs devices that support counts for one unit
 * @param assumption whether the number is assumed rather than named by the source
 */
public record ExpansionRow(
        @Nullable Long id,
        int version,
        String name,
        String group,
        long units,
        int countedAs,
        boolean assumption,
        String source)
        implements StoredRow {

    DeviceCount count() {
        return new DeviceCount("", name, group, units, countedAs);
    }
}
