package de.medienplan.importing;

import java.util.List;

/**
 * What a user's file holds: one header and its rows, all as trimmed text. Numbers and dates of Excel cells arrive in
 * German notation ({@code 1234,5}, {@code 16.05.2023}), so one parser serves both formats.
 *
 * @param header names of the columns, unique and never blank
 * @param faults cells and rows that could not be read at all, e.g. {@code #REF!}
 * @param hints what was done on the way, such as sum rows left out
 */
public record SourceTable(List<String> header, List<TableRow> rows, List<Fault> faults, List<Hint> hints) {

    public SourceTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        hints = List.copyOf(hints);
    }

    public SourceTable(List<String> header, List<TableRow> rows, List<Fault> faults) {
        this(header, rows, faults, List.of());
    }
}
