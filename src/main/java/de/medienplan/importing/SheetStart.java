package de.medienplan.importing;

import java.util.List;

/**
 * The beginning of a sheet, to find the heading line and to show samples.
 *
 * @param name empty for a text file
 * @param hidden whether the user's program does not show the sheet
 * @param lines the first lines with content
 */
public record SheetStart(String name, boolean hidden, List<TableRow> lines) {

    public SheetStart {
        lines = List.copyOf(lines);
    }
}
