package de.medienplan.school;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.SourceTable;
import de.medienplan.shared.SchoolYear;

/**
 * A file with schools and how the user says it is to be read.
 *
 * @param year the school year of pupils and teachers in rows that do not name one
 */
public record SchoolFile(SourceTable table, ColumnMapping<ImportField> mapping, SchoolYear year) {

    /** The file with the columns as they are guessed. */
    public static SchoolFile guessed(SourceTable table, SchoolYear year) {
        return new SchoolFile(table, ColumnMapping.guess(table.header(), ExtraColumn.allFields()), year);
    }

    public SchoolFile with(ColumnMapping<ImportField> changed) {
        return new SchoolFile(table, changed, year);
    }

    public SchoolFile with(SchoolYear changed) {
        return new SchoolFile(table, mapping, changed);
    }
}
