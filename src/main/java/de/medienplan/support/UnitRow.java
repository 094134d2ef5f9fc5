package de.medienplan.support;

import de.medienplan.records.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit, such as 40.23.
 *
 * @param assumed whether its task is assumed rather than named by a source
 */
public record UnitRow(
        @Nullable Long id, int version, String code, String name, UnitTask task, String note, boolean assumed)
        implements StoredRow {

    @Override
    public String toString() {
        return name.isEmpty() ? code : code + " " + name;
    }
}
