package de.medienplan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    private static List<String> read(java.util.function.Consumer<XSSFRow> cells) {
        return table(cells).rows().getFirst().cells();
    }

    private static SourceTable table(java.util.function.Consumer<XSSFRow> cells) {
        byte[] file = Workbooks.with(sheet -> {
            XSSFRow header = sheet.createRow(0);
            for (int i = 0; i < 4; i++) {
                header.createCell(i).setCellValue("Spalte " + i);
            }
            cells.accept(sheet.createRow(1));
        });
        return TableFile.read("a.xlsx", file);
    }

    @Test
    void writes_numbers_in_german_without_the_noise_of_doubles() {
        assertThat(read(row -> {
                    row.createCell(0).setCellValue(1234.5);
                    row.createCell(1).setCellValue(0.1 + 0.2);
                    row.createCell(2).setCellValue(1e7);
                    row.createCell(3).setCellValue(-17);
                }))
                .containsExactly("1234,5", "0,3", "10000000", "-17");
    }

    @Test
    void numbers_that_identify_are_read_as_shown_and_quantities_as_stored() {
        String[] formats = {"00000000", "\"H-\"000", "0\" Schüler\"", "#,##0.00 [$€-407]"};
        assertThat(read(row -> {
                    for (int column = 0; column < formats.length; column++) {
                        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
                        style.setDataFormat(
                                row.getSheet().getWorkbook().createDataFormat().getFormat(formats[column]));
                        row.createCell(column).setCellValue(column == 3 ? 1234.567 : 123);
                        row.getCell(column).setCellStyle(style);
                    }
                }))
                .containsExactly("00000123", "H-123", "123", "1234,567");
    }

    @Test
    void keeps_numbers_that_are_stored_as_text() {
        assertThat(read(row -> row.createCell(0).setCellValue("02401"))).startsWith("02401");
    }

    @Test
    void writes_dates_in_german() {
        assertThat(read(row -> {
                    CellStyle date = row.getSheet().getWorkbook().createCellStyle();
                    date.setDataFormat((short) 14);
                    row.createCell(0).setCellValue(LocalDate.of(2023, 5, 16));
                    row.getCell(0).setCellStyle(date);
                    row.createCell(1).setCellValue(LocalDateTime.of(2023, 5, 16, 8, 30));
                    row.getCell(1).setCellStyle(date);
                }))
                .startsWith("16.05.2023", "16.05.2023 08:30");
    }

    @Test
    void skips_gaps_between_cells() {
        assertThat(read(row -> row.createCell(2).setCellValue("c"))).containsExactly("", "", "c", "");
    }

    @Test
    void takes_the_stored_value_of_a_formula() {
        assertThat(read(row -> {
                    row.createCell(0).setCellFormula("1+2");
                    row.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(row.getCell(0));
                }))
                .startsWith("3");
    }

    @Test
    void reports_formulas_without_value_and_error_cells_with_their_place() {
        SourceTable table = table(row -> {
            row.createCell(0).setCellFormula("SUM(B1:B2)");
            row.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(2).setCellValue("gut");
        });
        assertThat(table.faults())
                .extracting(Fault::row, Fault::column, fault -> fault.reason().key())
                .containsExactly(
                        tuple(2, "Spalte 0", "importing.cell.formulaWithoutValue"),
                        tuple(2, "Spalte 1", "importing.cell.error"));
    }
}
