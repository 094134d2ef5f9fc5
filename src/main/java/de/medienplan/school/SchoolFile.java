package de.medienplan.school;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file with schools and how the user says it is to be read.
 *
 * @param year the school year of pupils and teachers in rows that do not name one
 * @param types how types of school are read that the register does not know
 * @param unnumbered whether the list has no numbers, so that schools are known by their names and new ones get stand-ins
 */
public record SchoolFile(
        SourceTable table, ColumnMapping<ImportField> mapping, SchoolYear year, TypeReading types, boolean unnumbered) {

    public SchoolFile(SourceTable table, ColumnMapping<ImportField> mapping, SchoolYear year, TypeReading types) {
        this(table, mapping, year, types, false);
    }

    /** The file with the columns as they are guessed. */
    public static SchoolFile guessed(SourceTable table, SchoolYear year) {
        return new SchoolFile(table, ColumnMapping.guess(table, ExtraColumn.allFields()), year, TypeReading.AS_WRITTEN);
    }

    public SchoolFile with(ColumnMapping<ImportField> changed) {
        return new SchoolFile(table, changed, year, types, unnumbered);
    }

    public SchoolFile with(SchoolYear changed) {
        return new SchoolFile(table, mapping, changed, types, unnumbered);
    }

    public SchoolFile with(TypeReading changed) {
        return new SchoolFile(table, mapping, year, changed, unnumbered);
    }

    /** The same list, which has no numbers. */
    public SchoolFile withoutNumbers() {
        return new SchoolFile(table, mapping, year, types, true);
    }

    /** Whether it has names and no numbers, so that it can be asked whether the list has none. */
    public boolean lacksNumbers() {
        return !mapping.has(SchoolField.NUMBER)
                && (mapping.has(SchoolField.NAME) || mapping.has(SchoolField.SHORT_NAME));
    }

    /** The rows that are schools: those whose type the user does not leave out. */
    List<TableRow> rows() {
        return table.rows().stream()
                .filter(row -> !types.leavesOut(typeOf(row)))
                .toList();
    }

    /** What was left out when the file was read, and the rows that are no schools. */
    List<Hint> hints() {
        List<Hint> hints = new ArrayList<>(table.hints());
        table.rows().stream()
                .filter(row -> types.leavesOut(typeOf(row)))
                .forEach(row -> hints.add(new Hint(
                        row.number(),
                        mapping.columnName(SchoolField.TYPE),
                        typeOf(row),
                        Message.of("school.import.noSchool"),
                        true)));
        return hints;
    }

    /** The types as the file writes them, once for each row that names one. */
    Stream<String> typesWritten() {
        return table.rows().stream().map(this::typeOf).filter(type -> !type.isEmpty());
    }

    private String typeOf(TableRow row) {
        return mapping.text(SchoolField.TYPE, row);
    }
}
