package de.medienplan.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they are shown and taken away: one shape for the table beside a chart, for CSV, Excel and printed papers.
 *
 * @param title what the rows are, in the language of the reader
 * @param columns heading and kind of each column
 * @param rows values in the order of the columns; a value fits its column's kind, null is missing
 * @param totals the foot, as wide as a row; empty for none
 * @param notes sentences about all of it, below the foot of a workbook; not part of the data
 */
public record Table(
        String title,
        List<Column> columns,
        List<? extends List<?>> rows,
        List<? extends @Nullable Object> totals,
        List<String> notes) {

    /** How the values of a column are written and aligned. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        /** Euros and cents ({@code BigDecimal}). */
        MONEY,
        /** Whole euros ({@code Long}). */
        EUROS,
        /** A ratio; 0.4 is 40 %. */
        PERCENT,
        DATE;

        public boolean isNumber() {
            return this != TEXT && this != DATE;
        }
    }

    public record Column(String heading, Kind kind) {}

    public Table(
            String title, List<Column> columns, List<? extends List<?>> rows, List<? extends @Nullable Object> totals) {
        this(title, columns, rows, totals, List.of());
    }

    public Table(String title, List<Column> columns, List<? extends List<?>> rows) {
        this(title, columns, rows, List.of());
    }

    /** With a column behind the others that says the same in each row. */
    public Table with(Column column, Object value) {
        List<List<?>> wider = new ArrayList<>();
        rows.forEach(row -> wider.add(append(row, value)));
        return new Table(
                title, append(columns, column), wider, totals.isEmpty() ? totals : append(totals, null), notes);
    }

    private static <T> List<@Nullable T> append(List<? extends @Nullable T> list, @Nullable T last) {
        List<@Nullable T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    /** With another foot; null is a missing value. */
    public Table withTotals(@Nullable Object... values) {
        return new Table(title, columns, rows, Arrays.asList(values), notes);
    }

    /** With other rows. */
    public Table withRows(List<? extends List<?>> others) {
        return new Table(title, columns, others, totals, notes);
    }

    /** The same without one of its rows, counted from 0; its totals stay. */
    public Table withoutRow(int row) {
        List<List<? extends @Nullable Object>> left = new ArrayList<>(rows);
        left.remove(row);
        return new Table(title, columns, left, totals);
    }

    /** The same without one of its columns, counted from 0. */
    public Table without(int column) {
        List<Column> left = new ArrayList<>(columns);
        left.remove(column);
        return new Table(
                title,
                left,
                rows.stream().map(row -> without(row, column)).toList(),
                totals.isEmpty() ? totals : without(totals, column));
    }

    private static List<? extends @Nullable Object> without(List<? extends @Nullable Object> row, int column) {
        List<@Nullable Object> left = new ArrayList<>(row);
        left.remove(column);
        return Collections.unmodifiableList(left);
    }

    /** With a sentence below; null adds none. */
    public Table withNote(@Nullable String note) {
        return note == null
                ? this
                : new Table(
                        title,
                        columns,
                        rows,
                        totals,
                        Stream.concat(notes.stream(), Stream.of(note)).toList());
    }
}
