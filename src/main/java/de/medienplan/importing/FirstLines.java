package de.medienplan.importing;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first lines of a sheet that have content. */
final class FirstLines implements LineSink {

    private static final int KEPT = 40;

    private final String name;
    private final int columns;
    private final List<TableRow> lines = new ArrayList<>();

    FirstLines(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    @Override
    public boolean line(int number, List<String> cells, List<CellFault> faults) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new TableRow(
                    number, cells.stream().limit(columns).map(String::strip).toList()));
        }
        return lines.size() < KEPT;
    }

    SheetStart start() {
        return new SheetStart(name, lines);
    }
}
