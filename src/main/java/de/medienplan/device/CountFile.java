package de.medienplan.device;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.SourceTable;

/** A file with counts and how its columns are read. */
public final class CountFile {

    private final SourceTable table;
    private final ColumnMapping<CountColumn> mapping;

    CountFile(SourceTable table, ColumnMapping<CountColumn> mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    SourceTable table() {
        return table;
    }

    ColumnMapping<CountColumn> mapping() {
        return mapping;
    }
}
