package de.medienplan.rollout.progress;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.SourceTable;
import java.time.LocalDate;

/** A file with reports, how its columns are read, and for which day its rows hold that name none. */
public record ProgressFile(SourceTable table, ColumnMapping<ProgressColumn> mapping, LocalDate day) {

    public ProgressFile(ImportFile<ProgressColumn> file, LocalDate day) {
        this(file.table(), file.mapping(), day);
    }
}
