package de.medienplan.exporting;

import de.medienplan.shared.Formats;
import de.medienplan.shared.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of several sheets whose totals are live formulas: change a value and they follow. Every total of a table
 * that is a number becomes the sum of its column; other cells may be {@link Formula}s.
 */
public final class XlsxBook {

    private static final int WIDEST_COLUMN = 60;

    /** A cell that is computed, in Excel's own notation without the equals sign. */
    public record Formula(String text) {}

    /** A value that differs in kind from its column. */
    public record Value(@Nullable Object value, Table.Kind kind) {}

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XlsxStyles styles = new XlsxStyles(workbook);

    /** @param names of the sheets, in their order; fill each of them */
    public XlsxBook(List<String> names) {
        names.forEach(name -> workbook.createSheet(WorkbookUtil.createSafeSheetName(name)));
    }

    /** A cell of the same sheet by column and row of the table, both counted from 0. */
    public static String cell(int column, int row) {
        return CellReference.convertNumToColString(column) + (Sheet.index(row) + 1);
    }

    /** Cells of the same sheet, from row to row. */
    public static String range(int column, int first, int last) {
        return cell(column, first) + ":" + cell(column, last);
    }

    /**
     * Fills a sheet: title in the first row, headings in the second, then the rows and the totals.
     *
     * @return where its cells stand
     */
    public Sheet fill(int number, Table table) {
        XSSFSheet sheet = workbook.getSheetAt(number);
        Sheet written = new Sheet(sheet.getSheetName(), table);
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(table.title());
        title.setCellStyle(styles.heading());
        Row head = sheet.createRow(Sheet.HEADING);
        for (int column = 0; column < table.columns().size(); column++) {
            Cell cell = head.createCell(column);
            cell.setCellValue(table.columns().get(column).heading());
            cell.setCellStyle(styles.heading());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(sheet.createRow(Sheet.index(row)), table.rows().get(row), table, false);
        }
        if (!table.totals().isEmpty()) {
            write(sheet.createRow(written.totalsIndex()), written.totals(), table, true);
        }
        layout(sheet, table);
        return written;
    }

    private static void layout(XSSFSheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.setColumnWidth(column, (width(table, column) + 3) * 256);
        }
        sheet.createFreezePane(0, Sheet.HEADING + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((Sheet.HEADING + 1) + ":" + (Sheet.HEADING + 1)));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static int width(Table table, int column) {
        int width = table.columns().get(column).heading().length();
        for (List<?> row : table.rows()) {
            Object value = row.get(column);
            Object plain = value instanceof Value own ? own.value() : value;
            if (plain != null) {
                String text = plain instanceof Formula
                        ? "1.234.567.890,00 €"
                        : Formats.cell(plain, kind(value, table, column), Locale.GERMANY);
                width = Math.max(width, text.length());
            }
        }
        return Math.min(width, WIDEST_COLUMN);
    }

    private static Table.Kind kind(@Nullable Object value, Table table, int column) {
        return value instanceof Value own
                ? own.kind()
                : table.columns().get(column).kind();
    }

    private void write(Row row, List<?> values, Table table, boolean total) {
        int longest = 0;
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            Object plain = value instanceof Value own ? own.value() : value;
            if (plain != null) {
                write(row.createCell(column), plain, kind(value, table, column), total);
                longest = Math.max(longest, plain instanceof String text ? text.length() : 0);
            }
        }
        XlsxStyles.fit(row, longest, WIDEST_COLUMN);
    }

    private void write(Cell cell, Object value, Table.Kind kind, boolean total) {
        cell.setCellStyle(total ? styles.total(kind) : styles.of(kind));
        switch (value) {
            case Formula formula -> cell.setCellFormula(formula.text());
            case LocalDate day -> cell.setCellValue(day);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> {
                cell.setCellValue(value.toString());
                if (FormulaGuard.isDangerous(value.toString())) {
                    cell.setCellStyle(styles.quoted());
                }
            }
        }
    }

    /** The file; formulas carry their present result for programs that do not compute. */
    public byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the cells of a written table stand, for formulas of other sheets. */
    public static final class Sheet {

        private static final int HEADING = 1;

        private final String name;
        private final Table table;

        private Sheet(String name, Table table) {
            this.name = name;
            this.table = table;
        }

        /** A cell of a row of the table, counted from 0. */
        public String cell(int row, int column) {
            return new CellReference(name, index(row), column, true, true).formatAsString();
        }

        /** All cells of a column but heading and total. */
        public String column(int column) {
            String first = new CellReference(name, index(0), column, true, true).formatAsString();
            String last = new CellReference(index(table.rows().size() - 1), column, true, true).formatAsString();
            return first + ":" + last;
        }

        /** The total of a column. */
        public String total(int column) {
            return new CellReference(name, totalsIndex(), column, true, true).formatAsString();
        }

        private static int index(int row) {
            return HEADING + 1 + row;
        }

        private int totalsIndex() {
            return index(table.rows().size());
        }

        private List<?> totals() {
            return IntStream.range(0, table.totals().size())
                    .mapToObj(this::foot)
                    .toList();
        }

        /** A number becomes the sum of its column. */
        private Object foot(int column) {
            Object total = table.totals().get(column);
            if (!(total instanceof Number)) {
                return total == null ? "" : total;
            }
            return new Formula("SUM(" + range(column, 0, table.rows().size() - 1) + ")");
        }
    }
}
