package de.medienplan.importing;

import static de.medienplan.importing.TableFile.refuse;

import de.medienplan.exporting.FormulaGuard;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Collects the lines of a sheet from the heading line on; the limits hold for all. */
final class TableBuilder implements LineSink {

    private final FileLimits limits;
    private final int headingLine;
    private final Predicate<String> wanted;
    private final boolean exactWidth;
    private final BitSet skipped = new BitSet();
    private final List<String> header = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param wanted tells by its heading whether the cells of a column are kept
     * @param exactWidth whether a line with another number of cells than the headings is at fault
     */
    TableBuilder(FileLimits limits, int headingLine, Predicate<String> wanted, boolean exactWidth) {
        this.limits = limits;
        this.headingLine = headingLine;
        this.wanted = wanted;
        this.exactWidth = exactWidth;
    }

    @Override
    public boolean line(int number, List<String> cells, List<CellFault> cellFaults) {
        if (number < headingLine) {
            return true;
        }
        if (exactWidth && isRagged(cells)) {
            Message reason = Message.of("importing.row.ragged", cells.size(), header.size());
            faults.add(new Fault(number, "", "", reason));
        }
        row(number, cells);
        cellFaults.forEach(fault -> fault(number, fault.column(), fault.value(), fault.reason()));
        return true;
    }

    /** Whether a line has another number of fields than the header; blanks at the end do not count. */
    private boolean isRagged(List<String> cells) {
        if (header.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return false;
        }
        boolean longer = cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        return longer || cells.size() < header.size();
    }

    private void row(int number, List<String> cells) {
        int last = Headings.lastUsed(cells);
        if (last >= limits.columns()) {
            throw refuse("importing.file.tooManyColumns", last + 1, limits.columns());
        }
        if (last < 0) {
            return;
        }
        if (header.isEmpty()) {
            readHeader(cells);
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
        rows.add(new TableRow(number, List.copyOf(kept)));
    }

    private void fault(int row, int column, String value, Message reason) {
        String name = column < header.size() ? header.get(column) : Headings.letter(column);
        faults.add(new Fault(row, name, value, reason));
    }

    SourceTable build() {
        if (header.isEmpty()) {
            throw refuse("importing.file.noHeader");
        }
        if (rows.isEmpty()) {
            throw refuse("importing.file.noRows");
        }
        return new SourceTable(header, rows, faults);
    }

    private void readHeader(List<String> cells) {
        header.addAll(Headings.of(cells));
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            Integer twin = seen.put(header.get(column).toLowerCase(Locale.GERMAN), column);
            if (twin != null) {
                throw refuse(
                        "importing.file.duplicateHeader",
                        header.get(column),
                        Headings.letter(twin),
                        Headings.letter(column));
            }
            skipped.set(column, !wanted.test(header.get(column)));
        }
    }

    private String clean(int row, int column, String cell) {
        if (cell.length() > limits.cellLength()) {
            fault(row, column, cell.substring(0, 40) + "…", Message.of("importing.cell.tooLong", limits.cellLength()));
            return "";
        }
        return FormulaGuard.original(cell.strip());
    }
}
