package de.medienplan.importing;

import de.medienplan.shared.SchoolYear;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file and how the user says it is to be read: where its table stands, and which column fills which field.
 *
 * @param filter which rows are wanted, null for all
 */
public record ImportFile<F extends ImportField>(
        ImportKind<F> kind,
        SourceFile source,
        TablePlace place,
        ColumnMapping<F> mapping,
        @Nullable RowFilter filter) {

    private static final int SAMPLES = 3;

    /** The file with sheet, heading line and columns as they were remembered, else as they are guessed. */
    public static <F extends ImportField> ImportFile<F> open(
            ImportKind<F> kind, SourceFile source, MappingMemory memory) {
        return at(kind, source, new HeadingFinder<>(source, kind.fields()).find(), memory);
    }

    /** The same file with the headings elsewhere; lines that belong to them are found. */
    public ImportFile<F> at(TablePlace other, MappingMemory memory) {
        return at(kind, source, new HeadingFinder<>(source, kind.fields()).joined(other), memory);
    }

    /** The same file with the table on another sheet. */
    public ImportFile<F> onSheet(int sheet, MappingMemory memory) {
        return at(kind, source, new HeadingFinder<>(source, kind.fields()).inSheet(sheet), memory);
    }

    public ImportFile<F> with(ColumnMapping<F> changed) {
        return new ImportFile<>(kind, source, place, changed, filter);
    }

    public ImportFile<F> with(@Nullable RowFilter wanted) {
        return new ImportFile<>(kind, source, place, mapping, wanted);
    }

    private static <F extends ImportField> ImportFile<F> at(
            ImportKind<F> kind, SourceFile source, TablePlace place, MappingMemory memory) {
        List<String> header = source.headings(place);
        List<TableRow> rows = SumRows.records(new SourceTable(header, source.samples(place), List.of()));
        ColumnMapping<F> mapping = memory.of(kind.key()).stream()
                .filter(remembered -> remembered.fits(header))
                .max(Comparator.comparing((RememberedMapping remembered) ->
                                remembered.headings().equals(header))
                        .thenComparing(remembered -> remembered.columns().size()))
                .map(remembered -> remembered.applied(header, rows, kind.fields()))
                .orElseGet(() -> ColumnMapping.guess(header, rows, kind.fields()));
        return new ImportFile<>(kind, source, place, mapping, null);
    }

    /**
     * The rows that are records and wanted. Only the mapped columns are read: others may hold more than is needed, such as
     * names of persons.
     *
     * @throws de.medienplan.shared.UserException if the rows cannot be read
     */
    public SourceTable table() {
        Set<String> wanted = new HashSet<>();
        mapping.columns()
                .values()
                .forEach(columns ->
                        columns.forEach(column -> wanted.add(mapping.header().get(column))));
        RowFilter rows = filter;
        if (rows != null) {
            wanted.add(rows.heading());
        }
        // a sum row is told by the word in its first column
        if (!mapping.header().isEmpty()) {
            wanted.add(mapping.header().getFirst());
        }
        return new TableCleaning<>(source.table(place, wanted::contains), mapping, filter).clean();
    }

    /** The school year that the file's name or title names, null if neither does; a title may name a day instead. */
    public @Nullable SchoolYear statedYear() {
        return StatedYear.of(source.name(), source.title(place));
    }

    /** The first different values of the column, so that a wrong guess is seen at once; none if there is no column. */
    public List<String> samples(F field) {
        return source.samples(place).stream()
                .map(line -> mapping.text(field, line))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** The headings of all columns that fill no field. */
    public List<String> unused() {
        List<TableRow> rows = source.samples(place);
        return IntStream.range(0, mapping.header().size())
                .filter(column -> !mapping.header().get(column).startsWith("(")
                        || rows.stream().anyMatch(row -> !row.cell(column).isEmpty()))
                .filter(column -> mapping.columns().values().stream().noneMatch(held -> held.contains(column)))
                .mapToObj(mapping.header()::get)
                .toList();
    }
}
