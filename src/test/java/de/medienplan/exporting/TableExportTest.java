package de.medienplan.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.Table;
import de.medienplan.shared.Table.Column;
import de.medienplan.shared.Table.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {

    private static Table table(String name, List<?> totals) {
        return new Table(
                "Preise",
                List.of(new Column("Name", Kind.TEXT), new Column("Preis", Kind.MONEY), new Column("Tag", Kind.DATE)),
                List.of(List.of(name, new BigDecimal("-1234.50"), LocalDate.of(2023, 5, 16))),
                totals);
    }

    private static byte[] csv(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(table, out);
        return out.toByteArray();
    }

    private static byte[] xlsx(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExport.write(table, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 511", "-SUM(A1)", "@cmd", "\tTab", "\rWagenrücklauf"})
    void text_that_looks_like_a_formula_stays_text_in_both_formats(String name) throws IOException {
        Table table = table(name, List.of());
        String firstRow =
                new String(csv(table), UTF_8).lines().skip(1).findFirst().orElseThrow();
        assertThat(firstRow.replace("\"", "")).startsWith("'");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(table)))) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(name);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void negative_numbers_stay_numbers() throws IOException {
        Table table = table("a", List.of());
        assertThat(new String(csv(table), UTF_8)).contains("a;-1234,50;16.05.2023");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(table)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(-1234.5);
        }
    }

    @Test
    void what_is_exported_is_read_back_the_same() throws IOException {
        Table table = table("=„Süd“; \"quer\"", List.of());
        assertThat(TableFile.read("a.csv", csv(table)).rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("=„Süd“; \"quer\"", "-1234,50", "16.05.2023"));
        assertThat(TableFile.read("a.xlsx", xlsx(table)).rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("=„Süd“; \"quer\"", "-1234,5", "16.05.2023"));
    }

    @Test
    void totals_are_the_last_row() throws IOException {
        Table table = table("a", Arrays.asList("Summe", BigDecimal.TEN, null));
        assertThat(new String(csv(table), UTF_8).strip()).endsWith("Summe;10,00;");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(table)))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(10);
        }
    }
}
