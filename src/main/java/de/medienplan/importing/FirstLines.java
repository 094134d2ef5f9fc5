package de.medienplan.importing;

import de.medienplan.exporting.FormulaGuard;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first lines of a sheet that have content. */
final class FirstLines implements LineSink {

    private static final int KEPT = 40;

    private final SheetReader.Sheet sheet;
    private final int columns;
    private final List<TableRow> lines = new ArrayList<>();

    FirstLines(SheetReader.Sheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    @Override
    public boolean line(int number, List<String> cells, List<CellFault> faults) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new TableRow(
                    number,
                    cells.stream()
                            .limit(columns + 1L)
                            .map(CellText::shown)
                            .map(FormulaGuard::original)
                            .toList()));
        }
        return lines.size() < KEPT;
    }

    SheetStart start() {
        return new SheetStart(sheet.name(), sheet.hidden(), lines);
    }
}
