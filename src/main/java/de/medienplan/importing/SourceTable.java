package de.medienplan.importing;

import java.util.List;

/**
 * What a user's file holds: one header and its rows, all as trimmed text. Numbers and dates of Excel cells arrive in
 * German notation ({@code 1234,5}, {@code 16.05.2023}), so one parser serves both formats.
 *
 * @param header names of the columns, unique and never blank
 * @param faults cells and rows that could not be read at all, e.g. {@code #REF!}
 */
public record SourceTable(List<String> header, List<TableRow> rows, List<Fault> faults) {

    public SourceTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
