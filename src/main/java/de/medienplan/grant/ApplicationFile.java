package de.medienplan.grant;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.SourceTable;
import org.jspecify.annotations.Nullable;

/**
 * A file with applications and how the user says it is to be read.
 *
 * @param programmeId the programme of rows that name none, null if nobody said which: such a row is then at fault
 */
public record ApplicationFile(
        SourceTable table,
        ColumnMapping<ApplicationField> mapping,
        @Nullable ProgrammeId programmeId) {

    /** The file with the columns as they are guessed. */
    public static ApplicationFile guessed(SourceTable table, ProgrammeId programmeId) {
        return new ApplicationFile(table, ColumnMapping.guess(table, ApplicationField.ALL), programmeId);
    }

    public ApplicationFile with(ColumnMapping<ApplicationField> changed) {
        return new ApplicationFile(table, changed, programmeId);
    }

    public ApplicationFile with(ProgrammeId programme) {
        return new ApplicationFile(table, mapping, programme);
    }

    /** Whether rows can be told apart at all: by the number of the application, or by school and category. */
    boolean hasKey() {
        return mapping.has(ApplicationField.REFERENCE)
                || (mapping.has(ApplicationField.SCHOOL) && mapping.has(ApplicationField.CATEGORY));
    }
}
