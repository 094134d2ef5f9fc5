package de.medienplan.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an office program sees it: its sheets as text, and what changes when somebody types into it. */
final class OfficeBook {

    private final Map<String, List<String[]>> sheets;

    /**
     * @param files what the office program wrote, a file a sheet
     * @param book name of the workbook
     */
    OfficeBook(List<Path> files, String book) throws IOException {
        sheets = sheets(files, book);
    }

    Map<String, List<String[]>> sheets() {
        return sheets;
    }

    /** The sheets of one workbook by name. */
    private static Map<String, List<String[]>> sheets(List<Path> files, String book) throws IOException {
        Map<String, List<String[]>> sheets = new HashMap<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.startsWith(book + "-")) {
                String sheet = name.substring(book.length() + 1, name.length() - ".csv".length());
                sheets.put(
                        sheet,
                        Files.readAllLines(file).stream()
                                .map(line -> line.replace("\"", "").split(";", -1))
                                .toList());
            }
        }
        return sheets;
    }

    /** The number in a column of the row with this label. */
    BigDecimal number(String sheet, String label, int column) {
        String text = sheets.getOrDefault(sheet, List.of()).stream()
                .filter(cells -> cells[0].equals(label))
                .map(cells -> cells[column])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " on " + sheet));
        return new BigDecimal(text);
    }

    /** The first school's investment is 1,000 € higher; no formula remembers its result. */
    static byte[] firstInvestmentRaised(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell investment = book.getSheet("Wellen").getRow(2).getCell(5);
            investment.setCellValue(investment.getNumericCellValue() + 1000);
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA
                                && ((XSSFCell) cell).getCTCell().isSetV()) {
                            ((XSSFCell) cell).getCTCell().unsetV();
                        }
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
