package de.medienplan.importing;

import de.medienplan.shared.Message;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file fill which field: guessed from headings and values, then changed by the user.
 *
 * @param columns most fields have one; the texts of several are joined
 */
public record ColumnMapping<F extends ImportField>(List<String> header, Map<F, List<Integer>> columns) {

    public ColumnMapping {
        header = List.copyOf(header);
        columns = columns.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** By the headings alone, where no rows are at hand. */
    public static <F extends ImportField> ColumnMapping<F> guess(List<String> header, List<F> fields) {
        return guess(header, List.of(), fields);
    }

    /** By headings and values. */
    public static <F extends ImportField> ColumnMapping<F> guess(SourceTable table, List<F> fields) {
        return guess(table.header(), table.rows(), fields);
    }

    static <F extends ImportField> ColumnMapping<F> guess(List<String> header, List<TableRow> rows, List<F> fields) {
        return new ColumnMapping<>(header, new ColumnGuess<F>(header, rows).of(fields));
    }

    /** The same mapping with one field moved to another column, or to none. A column fills one field only. */
    public ColumnMapping<F> with(F field, @Nullable Integer column) {
        return withColumns(field, column == null ? List.of() : List.of(column));
    }

    /** The same mapping with one field filled from these columns, in this order. */
    public ColumnMapping<F> withColumns(F field, List<Integer> wanted) {
        Map<F, List<Integer>> changed = new LinkedHashMap<>();
        columns.forEach((other, held) -> changed.put(
                other, held.stream().filter(column -> !wanted.contains(column)).toList()));
        changed.put(field, wanted);
        return new ColumnMapping<>(header, changed);
    }

    /** The first column of the field. */
    public @Nullable Integer column(F field) {
        List<Integer> held = columns.get(field);
        return held == null ? null : held.getFirst();
    }

    /** All columns of the field. */
    public List<Integer> columnsOf(F field) {
        return columns.getOrDefault(field, List.of());
    }

    /** The fields that have a column, in the order of their columns. */
    public List<F> fields() {
        return columns.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().getFirst()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /** The text of the field in this row, empty if no column fills it. */
    public String text(F field, TableRow row) {
        return columnsOf(field).stream()
                .map(row::cell)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether the row is long enough to say something about the field. */
    public boolean reaches(F field, TableRow row) {
        return columnsOf(field).stream().allMatch(column -> column < row.width());
    }

    /** How the user's file calls the field, for fault lists. */
    public String columnName(F field) {
        return has(field)
                ? columnsOf(field).stream().map(header::get).collect(Collectors.joining(" + "))
                : Texts.german(field.label());
    }

    /** The school year that the heading of the field names, null if it names none. */
    public @Nullable SchoolYear year(F field) {
        Integer column = column(field);
        return column == null ? null : HeadingSense.of(header.get(column)).year();
    }

    /** The fields without which nothing can be imported and that have no column yet. */
    public List<Message> missing(List<F> fields) {
        return fields.stream()
                .filter(field -> field.required() && !has(field))
                .map(ImportField::label)
                .toList();
    }
}
