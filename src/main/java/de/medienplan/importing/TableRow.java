package de.medienplan.importing;

import java.util.List;

/**
 * One row of a {@link SourceTable}.
 *
 * @param number the row as the user's program shows it, counted from 1
 * @param cells one text per header column, empty if the cell is
 * @param width how many cells the file has in this row; programs leave empty ones at the end away
 */
public record TableRow(int number, List<String> cells, int width) {

    public TableRow(int number, List<String> cells) {
        this(number, cells, cells.size());
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
