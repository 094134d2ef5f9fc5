package de.medienplan.importing;

import java.util.List;

/**
 * One row of a {@link SourceTable}.
 *
 * @param number the line of the CSV file or the row of the sheet, counted from 1, as the user sees it there
 * @param cells one text per header column, empty if the cell is
 */
public record TableRow(int number, List<String> cells) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
