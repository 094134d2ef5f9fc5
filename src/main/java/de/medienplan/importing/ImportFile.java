package de.medienplan.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An uploaded file and how the user says it is to be read: where its table stands, and which column fills which field.
 */
public record ImportFile<F extends ImportField>(
        ImportKind<F> kind, SourceFile source, TablePlace place, ColumnMapping<F> mapping) {

    private static final int SAMPLES = 3;

    /** The file with sheet, heading line and columns as they were remembered, else as they are guessed. */
    public static <F extends ImportField> ImportFile<F> open(
            ImportKind<F> kind, SourceFile source, MappingMemory memory) {
        return at(kind, source, HeadingFinder.find(source, kind.fields()), memory);
    }

    /** The same file with the headings elsewhere. */
    public ImportFile<F> at(TablePlace other, MappingMemory memory) {
        return at(kind, source, other, memory);
    }

    public ImportFile<F> with(ColumnMapping<F> changed) {
        return new ImportFile<>(kind, source, place, changed);
    }

    private static <F extends ImportField> ImportFile<F> at(
            ImportKind<F> kind, SourceFile source, TablePlace place, MappingMemory memory) {
        List<String> header = source.headings(place);
        ColumnMapping<F> mapping = memory.of(kind.key()).stream()
                .filter(remembered -> remembered.fits(header))
                .max(Comparator.comparing((RememberedMapping remembered) ->
                                remembered.headings().equals(header))
                        .thenComparing(remembered -> remembered.columns().size()))
                .map(remembered -> remembered.applied(header, kind.fields()))
                .orElseGet(() -> ColumnMapping.guess(header, kind.fields()));
        return new ImportFile<>(kind, source, place, mapping);
    }

    /** @throws de.medienplan.shared.UserException if the rows cannot be read */
    public SourceTable table() {
        return source.table(place, heading -> true);
    }

    /** Reads the mapped columns only, for files that hold more than is needed, such as names of persons. */
    public SourceTable mappedColumns() {
        Set<String> wanted =
                mapping.columns().values().stream().map(mapping.header()::get).collect(Collectors.toSet());
        return source.table(place, wanted::contains);
    }

    /** The first different values of the column, so that a wrong guess is seen at once; none if there is no column. */
    public List<String> samples(F field) {
        return source.sheets().get(place.sheet()).lines().stream()
                .filter(line -> line.number() > place.headingLine())
                .map(line -> mapping.text(field, line))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** The headings of all columns that fill no field. */
    public List<String> unused() {
        return IntStream.range(0, mapping.header().size())
                .filter(column -> !mapping.columns().containsValue(column))
                .mapToObj(mapping.header()::get)
                .toList();
    }
}
