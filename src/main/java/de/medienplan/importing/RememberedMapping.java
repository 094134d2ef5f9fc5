package de.medienplan.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a file was read.
 *
 * @param headings all of the file, in their order
 * @param columns heading by key of the field; those of several columns, one a line
 */
public record RememberedMapping(List<String> headings, Map<String, String> columns) {

    private static final String BETWEEN = "\n";

    public RememberedMapping {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    public static <F extends ImportField> RememberedMapping of(ColumnMapping<F> mapping) {
        Map<String, String> columns = new HashMap<>();
        mapping.columns()
                .forEach((field, held) -> columns.put(
                        field.key(), held.stream().map(mapping.header()::get).collect(Collectors.joining(BETWEEN))));
        return new RememberedMapping(mapping.header(), columns);
    }

    /** Whether a file with these headings has every column that this one used. */
    boolean fits(List<String> header) {
        return !columns.isEmpty()
                && columns.values().stream().allMatch(names -> header.containsAll(List.of(names.split(BETWEEN, -1))));
    }

    /**
     * The same reading of another file; columns that were not in the remembered file are guessed. Where the remembered column
     * was that of a year, the latest year of the file is meant, not the one that was the latest then.
     */
    <F extends ImportField> ColumnMapping<F> applied(List<String> header, List<TableRow> rows, List<F> fields) {
        Map<F, List<Integer>> found = new LinkedHashMap<>();
        for (F field : fields) {
            String names = columns.get(field.key());
            if (names != null) {
                found.put(
                        field,
                        Arrays.stream(names.split(BETWEEN, -1))
                                .map(name -> column(field, name, header))
                                .toList());
            }
        }
        List<String> unknown = header.stream()
                .map(heading -> headings.contains(heading) ? "" : heading)
                .toList();
        ColumnMapping.guess(unknown, rows, fields).columns().forEach(found::putIfAbsent);
        return new ColumnMapping<>(header, found);
    }

    private static int column(ImportField field, String name, List<String> header) {
        HeadingSense remembered = HeadingSense.of(name);
        if (!field.isYearly() || remembered.year() == null) {
            return header.indexOf(name);
        }
        return IntStream.range(0, header.size())
                .boxed()
                .filter(column -> remembered.isSameInAnotherYear(HeadingSense.of(header.get(column))))
                .max(Comparator.comparing(column -> Objects.requireNonNull(
                        HeadingSense.of(header.get(column)).year())))
                .orElse(header.indexOf(name));
    }
}
