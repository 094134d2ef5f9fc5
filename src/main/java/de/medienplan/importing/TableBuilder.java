package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.exporting.FormulaGuard;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects the lines of a sheet below the headings; the limits hold for all. */
final class TableBuilder implements LineSink {

    private static final Pattern NUMBER = Pattern.compile("[-+−]?[\\d.,\\s]*|-+");

    private final FileLimits limits;
    private final TablePlace place;
    private final boolean text;
    private final BitSet skipped = new BitSet();
    private final List<String> header;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** Whether a text begins as formulas do: then nobody put apostrophes in front of such texts, and those there are meant. */
    private boolean unguarded;

    /**
     * @param wanted tells by its heading whether the cells of a column are kept
     * @param text whether a line says itself how many cells it has
     */
    TableBuilder(FileLimits limits, TablePlace place, List<String> header, Predicate<String> wanted, boolean text) {
        this.limits = limits;
        this.place = place;
        this.header = header;
        this.text = text;
        if (header.isEmpty()) {
            throw refuse("importing.file.noHeader");
        }
        requireWidth(header.size());
        for (int column = 0; column < header.size(); column++) {
            skipped.set(column, !wanted.test(header.get(column)));
        }
    }

    @Override
    public boolean line(int number, List<String> cells, List<CellFault> cellFaults) {
        if (number <= place.lastLine()) {
            return true;
        }
        requireWidth(Headings.lastUsed(cells) + 1);
        if (text && cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            faults.add(new Fault(number, "", "", Message.of("importing.row.ragged", cells.size(), header.size())));
        }
        row(number, cells);
        cellFaults.stream()
                .filter(fault -> !skipped.get(fault.column()))
                .forEach(fault -> fault(number, fault.column(), fault.value(), fault.reason()));
        return true;
    }

    private void requireWidth(int width) {
        if (width > limits.columns()) {
            throw refuse("importing.file.tooManyColumns", width, limits.columns());
        }
    }

    private void row(int number, List<String> cells) {
        if (Headings.lastUsed(cells) < 0) {
            return;
        }
        if (rows.size() >= limits.rows()) {
            throw refuse("importing.file.tooManyRows", limits.rows());
        }
        List<String> kept = new ArrayList<>(header.size());
        for (int column = 0; column < header.size(); column++) {
            boolean read = column < cells.size() && !skipped.get(column);
            kept.add(read ? clean(number, column, cells.get(column)) : "");
        }
        rows.add(new TableRow(number, List.copyOf(kept), text ? cells.size() : header.size()));
    }

    private void fault(int row, int column, String value, Message reason) {
        String name = column < header.size() ? header.get(column) : Headings.letter(column);
        faults.add(new Fault(row, name, value, reason));
    }

    SourceTable build() {
        if (rows.isEmpty()) {
            throw refuse("importing.file.noRows");
        }
        return new SourceTable(
                header,
                unguarded ? rows : rows.stream().map(TableBuilder::original).toList(),
                faults);
    }

    private static TableRow original(TableRow row) {
        return new TableRow(
                row.number(), row.cells().stream().map(FormulaGuard::original).toList(), row.width());
    }

    private String clean(int row, int column, String cell) {
        if (cell.length() > limits.cellLength()) {
            fault(row, column, cell.substring(0, 40) + "…", Message.of("importing.cell.tooLong", limits.cellLength()));
            return "";
        }
        String text = CellText.clean(cell);
        Message doubt = CellText.doubt(text);
        unguarded |= FormulaGuard.isDangerous(text) && !NUMBER.matcher(text).matches();
        if (doubt != null) {
            fault(row, column, text, doubt);
        }
        return text;
    }
}
