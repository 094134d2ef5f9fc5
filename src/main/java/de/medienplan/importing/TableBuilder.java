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
import org.apache.poi.ss.util.CellReference;

/** Collects the lines of a file: the first one with content is the header, the limits hold for all. */
final class TableBuilder {

    private final FileLimits limits;
    private final Predicate<String> wanted;
    private final BitSet skipped = new BitSet();
    private final List<String> header = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param wanted tells by its header whether the cells of a column are kept */
    TableBuilder(FileLimits limits, Predicate<String> wanted) {
        this.limits = limits;
        this.wanted = wanted;
    }

    /** Whether a line has another number of fields than the header; blanks at the end do not count. */
    boolean isRagged(List<String> cells) {
        if (header.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return false;
        }
        boolean longer = cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        return longer || cells.size() < header.size();
    }

    int width() {
        return header.size();
    }

    void row(int number, List<String> cells) {
        if (cells.size() > limits.columns() && lastUsed(cells) >= limits.columns()) {
            throw refuse("importing.file.tooManyColumns", lastUsed(cells) + 1, limits.columns());
        }
        if (cells.stream().allMatch(String::isBlank)) {
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

    void fault(int row, String value, Message reason) {
        faults.add(new Fault(row, "", value, reason));
    }

    void fault(int row, int column, String value, Message reason) {
        faults.add(new Fault(row, column < header.size() ? header.get(column) : letter(column), value, reason));
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
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column <= lastUsed(cells); column++) {
            String name = cells.get(column).strip().replaceAll("\\s+", " ");
            Integer twin = name.isEmpty() ? null : seen.put(name.toLowerCase(Locale.GERMAN), column);
            if (twin != null) {
                throw refuse("importing.file.duplicateHeader", name, letter(twin), letter(column));
            }
            header.add(name.isEmpty() ? "(" + letter(column) + ")" : name);
            skipped.set(column, !wanted.test(header.getLast()));
        }
    }

    private String clean(int row, int column, String cell) {
        if (cell.length() > limits.cellLength()) {
            fault(row, column, cell.substring(0, 40) + "…", Message.of("importing.cell.tooLong", limits.cellLength()));
            return "";
        }
        return FormulaGuard.original(cell.strip());
    }

    private static int lastUsed(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
