package de.medienplan.importing;

import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves rows out that are no records or not wanted, and empties cells whose sign means that there is no number. */
final class TableCleaning<F extends ImportField> {

    private final SourceTable table;
    private final ColumnMapping<F> mapping;
    private final @Nullable RowFilter filter;
    private final List<Hint> hints = new ArrayList<>();

    TableCleaning(SourceTable table, ColumnMapping<F> mapping, @Nullable RowFilter filter) {
        this.table = table;
        this.mapping = mapping;
        this.filter = filter;
    }

    SourceTable clean() {
        SumRows sums = new SumRows(table);
        int column = filter == null ? -1 : table.header().indexOf(filter.heading());
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String kind = sums.kind(row);
            if (!kind.isEmpty()) {
                leaveOut(row, "", first(row), Message.of("importing.leftOut." + kind));
            } else if (filter != null && !filter.keeps(row.cell(column))) {
                leaveOut(row, filter.heading(), row.cell(column), Message.of("importing.leftOut.filter"));
            } else {
                rows.add(withoutSigns(row));
            }
        }
        List<Fault> faults = table.faults().stream()
                .filter(fault -> hints.stream().noneMatch(hint -> hint.leftOut() && hint.row() == fault.row()))
                .toList();
        return new SourceTable(table.header(), rows, faults, hints);
    }

    private void leaveOut(TableRow row, String column, String value, Message reason) {
        hints.add(new Hint(row.number(), column, value, reason, true));
    }

    private static String first(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private TableRow withoutSigns(TableRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        mapping.columns()
                .forEach((field, columns) -> columns.forEach(column -> {
                    String cell = row.cell(column);
                    if (field.isNumber() && StatisticsSigns.isSign(cell)) {
                        cells.set(column, "");
                        hints.add(new Hint(
                                row.number(),
                                table.header().get(column),
                                cell,
                                Message.of("importing.hint.sign"),
                                false));
                    }
                }));
        return new TableRow(row.number(), List.copyOf(cells), row.width());
    }
}
