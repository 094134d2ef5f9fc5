package de.medienplan.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.shared.UserException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableFileTest {

    private static final String TABLE = "Nummer;Name;Preis\n1;Südstadtschule;1,50\n2;\"Groß; und \"\"klein\"\"\";2\n";

    static Stream<Arguments> sameTableInEachNotation() {
        return Stream.of(
                Arguments.of("UTF-8", TABLE.getBytes(UTF_8)),
                Arguments.of("UTF-8 with mark", ("\ufeff" + TABLE).getBytes(UTF_8)),
                Arguments.of("Windows-1252", TABLE.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("UTF-16 with mark", TABLE.getBytes(UTF_16)),
                Arguments.of("Windows line ends", TABLE.replace("\n", "\r\n").getBytes(UTF_8)),
                Arguments.of("sep= line", ("sep=;\n" + TABLE).getBytes(UTF_8)),
                Arguments.of(
                        "commas",
                        "Nummer,Name,Preis\n1,Südstadtschule,\"1,50\"\n2,\"Groß; und \"\"klein\"\"\",2\n"
                                .getBytes(UTF_8)),
                Arguments.of(
                        "tabs",
                        "Nummer\tName\tPreis\n1\tSüdstadtschule\t1,50\n2\t\"Groß; und \"\"klein\"\"\"\t2"
                                .getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameTableInEachNotation")
    void reads_the_same_table_from_every_notation(String notation, byte[] content) {
        SourceTable table = TableFile.read("schulen.csv", content);
        assertThat(table.header()).containsExactly("Nummer", "Name", "Preis");
        assertThat(table.rows())
                .extracting(TableRow::cells)
                .containsExactly(List.of("1", "Südstadtschule", "1,50"), List.of("2", "Groß; und \"klein\"", "2"));
        assertThat(table.faults()).isEmpty();
    }

    static Stream<Arguments> refusedFiles() {
        byte[] xlsx = Workbooks.of(List.of("Nummer"), List.of("1"));
        return Stream.of(
                Arguments.of("a.csv", new byte[0], "importing.file.empty"),
                Arguments.of("a.csv", "%PDF-1.7 …".getBytes(UTF_8), "importing.file.foreign"),
                Arguments.of("a.csv", "<!doctype html><html>".getBytes(UTF_8), "importing.file.foreign"),
                Arguments.of("a.csv", "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), "importing.file.foreign"),
                Arguments.of("a.csv", "Nummer;Name\n1;a\0b\n".getBytes(UTF_8), "importing.file.binary"),
                Arguments.of("a.csv", "Nummer;Name\n1;\"offen\n2;b\n".getBytes(UTF_8), "importing.file.csvBroken"),
                Arguments.of("a.csv", "\n;;\n".getBytes(UTF_8), "importing.file.noHeader"),
                Arguments.of("a.csv", "Nummer;Name\n".getBytes(UTF_8), "importing.file.noRows"),
                Arguments.of("a.csv", wide().getBytes(UTF_8), "importing.file.tooManyColumns"),
                Arguments.of("a.csv", xlsx, "importing.file.excelNamedText"),
                Arguments.of("a.xlsx", TABLE.getBytes(UTF_8), "importing.file.textNamedExcel"),
                Arguments.of("a.xlsm", xlsx, "importing.file.macro"),
                Arguments.of("a.xlsx", Workbooks.withPart(xlsx, "xl/vbaProject.bin"), "importing.file.macro"),
                Arguments.of("a.xlsx", Workbooks.encrypted(xlsx), "importing.file.encrypted"),
                Arguments.of("a.xls", Workbooks.oldFormat(), "importing.file.oldExcel"),
                Arguments.of("a.xlsx", Workbooks.oldFormat(), "importing.file.oldExcel"),
                Arguments.of("a.xlsx", Workbooks.zip("readme.txt", "Hallo".getBytes(UTF_8)), "importing.file.archive"),
                Arguments.of("a.xlsx", Workbooks.zip("word/document.xml", new byte[1]), "importing.file.otherOffice"),
                Arguments.of("a.xlsx", Workbooks.zip("xl/workbook.bin", new byte[1]), "importing.file.binaryExcel"),
                Arguments.of("a.xlsx", Workbooks.zip("xl/workbook.xml", new byte[64 << 20]), "importing.file.bomb"),
                Arguments.of("a.xlsx", Workbooks.zip("xl/workbook.xml", new byte[1]), "importing.file.damaged"),
                Arguments.of("a.xlsx", java.util.Arrays.copyOf(xlsx, xlsx.length / 2), "importing.file.damaged"),
                Arguments.of("a.csv", new byte[(20 << 20) + 1], "importing.file.tooBig"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refusedFiles")
    void refuses_each_unusable_file_with_its_own_reason(String name, byte[] content, String reason) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> TableFile.read(name, content))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
    }

    @Test
    void allows_exactly_as_many_rows_as_the_limit_says() {
        FileLimits twoRows = new FileLimits(1_000, 1_000, 2, 10, 100);
        assertThat(TableFile.read("a.csv", "N\n1\n2\n".getBytes(UTF_8), twoRows).rows())
                .hasSize(2);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> TableFile.read("a.csv", "N\n1\n2\n3\n".getBytes(UTF_8), twoRows))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo("importing.file.tooManyRows"));
    }

    @Test
    void short_rows_end_in_empty_cells_and_rows_that_say_more_than_the_headings_are_faulty() {
        SourceTable table = TableFile.read("a.csv", "A;B;C\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n\n5;6;7\n".getBytes(UTF_8));
        assertThat(table.faults())
                .extracting(Fault::row, fault -> fault.reason().key())
                .containsExactly(tuple(4, "importing.row.ragged"));
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 3, 4, 5, 7);
    }

    @Test
    void gives_columns_without_a_header_their_letter() {
        assertThat(TableFile.read("a.csv", "A;;C\n1;2;3\n".getBytes(UTF_8)).header())
                .containsExactly("A", "(B)", "C");
    }

    @Test
    void takes_the_apostrophe_of_our_own_export_away_again() {
        SourceTable table = TableFile.read("a.csv", "A;B\n'=1+1;'Schule\n".getBytes(UTF_8));
        assertThat(table.rows().getFirst().cells()).containsExactly("=1+1", "'Schule");
    }

    private static String wide() {
        return String.join(";", IntStream.range(0, 5_000).mapToObj(i -> "S" + i).toList()) + "\n1\n";
    }
}
