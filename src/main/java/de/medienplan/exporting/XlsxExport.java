package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An Excel workbook: heading frozen and filterable, numbers and dates typed, text never a formula. */
public final class XlsxExport {

    private static final int ROWS_IN_MEMORY = 200;
    /** Longer text goes on in the next line of its cell. */
    private static final int WIDEST_COLUMN = 80;

    private final Table table;
    private final XlsxStyles styles;
    private final Sheet sheet;
    private final int[] widths;

    private XlsxExport(Table table, SXSSFWorkbook workbook) {
        this.table = table;
        this.styles = new XlsxStyles(workbook);
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        this.widths = new int[table.columns().size()];
    }

    public static void write(Table table, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            new XlsxExport(table, workbook).fill();
            workbook.write(out);
        }
    }

    private void fill() {
        writeHeading(sheet.createRow(0));
        int next = 1;
        for (List<?> values : table.rows()) {
            writeValues(sheet.createRow(next++), values);
        }
        if (!table.totals().isEmpty()) {
            Row foot = sheet.createRow(next);
            writeValues(foot, table.totals());
            foot.forEach(cell -> cell.setCellStyle(styles.total(kind(cell.getColumnIndex()))));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, Math.max(0, widths.length - 1)));
        writeNotes(next + 2);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (Math.min(widths[column], WIDEST_COLUMN) + 3) * 256);
        }
    }

    private void writeNotes(int first) {
        int next = first;
        for (String note : table.notes()) {
            sheet.createRow(next++).createCell(0).setCellValue(note);
        }
    }

    private void writeHeading(Row row) {
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.createCell(column);
            String heading = table.columns().get(column).heading();
            cell.setCellValue(heading);
            cell.setCellStyle(styles.heading());
            widths[column] = heading.length();
        }
    }

    private void writeValues(Row row, List<?> values) {
        int longest = 0;
        for (int column = 0; column < widths.length; column++) {
            Object value = values.get(column);
            if (value != null) {
                write(row.createCell(column), value, kind(column));
                String shown = Formats.cell(value, kind(column), Locale.GERMANY);
                widths[column] = Math.max(widths[column], shown.length());
                longest = Math.max(longest, shown.length());
            }
        }
        XlsxStyles.fit(row, longest, WIDEST_COLUMN);
    }

    private void write(Cell cell, @Nullable Object value, Table.Kind kind) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.of(Table.Kind.DATE));
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.of(kind));
            }
            case null -> {}
            default -> {
                String text = value.toString();
                cell.setCellValue(text.length() > 32_767 ? text.substring(0, 32_767) : text);
                cell.setCellStyle(FormulaGuard.isDangerous(text) ? styles.quoted() : styles.of(Table.Kind.TEXT));
            }
        }
    }

    private Table.Kind kind(int column) {
        return table.columns().get(column).kind();
    }
}
