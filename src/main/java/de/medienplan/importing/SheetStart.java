package de.medienplan.importing;

import java.util.List;

/**
 * The beginning of a sheet, to find the heading line and to show samples.
 *
 * @param name empty for a text file
 * @param lines the first lines with content
 */
public record SheetStart(String name, List<TableRow> lines) {

    public SheetStart {
        lines = List.copyOf(lines);
    }
}
