package de.medienplan.importing;

import java.util.List;

/**
 * What one row of a file would do.
 *
 * @param name what the user knows the record by, e.g. number and name
 * @param changes field by field; empty if the record is left alone
 */
public record RecordChange(int row, Kind kind, String name, List<FieldChange> changes) {

    /** What happens to the record. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
