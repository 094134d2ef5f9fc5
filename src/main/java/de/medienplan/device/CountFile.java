package de.medienplan.device;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.SourceTable;
import de.medienplan.shared.SchoolYear;

/** A file with counts, how its columns are read, and what is counted in it. */
public record CountFile(SourceTable table, ColumnMapping<CountColumn> mapping, SchoolYear year, CountKind kind) {

    public CountFile(ImportFile<CountColumn> file, SchoolYear year, CountKind kind) {
        this(file.table(), file.mapping(), year, kind);
    }
}
