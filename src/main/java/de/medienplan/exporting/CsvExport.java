package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CSV that a German spreadsheet opens by double click: UTF-8 with BOM, semicolons, decimal commas. */
public final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvExport() {}

    /** Writes heading, rows and foot; the stream stays open. */
    public static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(table.columns().stream()
                .map(column -> FormulaGuard.text(column.heading()))
                .toList());
        for (List<?> row : table.rows()) {
            csv.writeRecord(cells(row, table.columns()));
        }
        if (!table.totals().isEmpty()) {
            csv.writeRecord(cells(table.totals(), table.columns()));
        }
        csv.flush();
    }

    private static List<String> cells(List<?> row, List<Table.Column> columns) {
        return java.util.stream.IntStream.range(0, columns.size())
                .mapToObj(i -> cell(row.get(i), columns.get(i).kind()))
                .toList();
    }

    /** Numbers bare, without unit or grouping, so that they stay numbers. */
    private static String cell(@Nullable Object value, Table.Kind kind) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> Formats.date(date, Locale.GERMANY);
            case BigDecimal amount when kind == Table.Kind.MONEY -> comma(amount.setScale(2, RoundingMode.HALF_UP));
            case BigDecimal number when kind == Table.Kind.DECIMAL -> comma(number.stripTrailingZeros());
            case BigDecimal number -> comma(number);
            case Double number -> comma(BigDecimal.valueOf(number));
            case Number number -> number.toString();
            default -> FormulaGuard.text(value.toString());
        };
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
