package de.medienplan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Where the table of a file is found, how its columns are mapped, and what is remembered of it. */
class ImportFileTest {

    private enum Field implements ImportField {
        NUMBER("Schulnummer"),
        NAME("Schulname"),
        ROOMS("Räume");

        private final String heading;

        Field(String heading) {
            this.heading = heading;
        }

        @Override
        public Message label() {
            return Message.of("shared.yes");
        }

        @Override
        public List<String> synonyms() {
            return List.of(heading);
        }

        @Override
        public boolean required() {
            return this == NUMBER;
        }
    }

    private static final ImportKind<Field> KIND = new ImportKind<>("test.import", List.of(Field.values()));

    private final List<RememberedMapping> kept = new ArrayList<>();
    private final MappingMemory memory = new MappingMemory() {

        @Override
        public List<RememberedMapping> of(String kind) {
            return kept;
        }

        @Override
        public void remember(String kind, RememberedMapping mapping) {
            kept.addFirst(mapping);
        }
    };

    @Test
    void a_title_above_the_headings_is_passed_over_and_rows_keep_their_numbers() {
        ImportFile<Field> file =
                csv("Verzeichnis der Schulen;;\n\nStand 2026;;\nSchulnummer;Schulname;Räume\n1;Nord;3\n");
        assertThat(file.place()).isEqualTo(new TablePlace(0, 4));
        assertThat(file.mapping().columns()).hasSize(3);
        assertThat(file.table().rows()).extracting(TableRow::number).containsExactly(5);
    }

    @Test
    void the_sheet_whose_headings_read_most_like_the_fields_is_taken() {
        byte[] workbook = Workbooks.with(sheet -> {
            row(sheet, 0, "Hinweise", "Schulname");
            XSSFSheet second = sheet.getWorkbook().createSheet("Liste");
            row(second, 1, "Schulnummer", "Schulname", "Räume");
            row(second, 2, "1", "Nord", "3");
        });
        ImportFile<Field> file = open("liste.xlsx", workbook);
        assertThat(file.place()).isEqualTo(new TablePlace(1, 2));
        assertThat(file.source().sheets()).extracting(SheetStart::name).containsExactly("Schulen", "Liste");
        assertThat(file.table().rows()).extracting(TableRow::cells).containsExactly(List.of("1", "Nord", "3"));
    }

    @Test
    void the_user_can_say_where_the_headings_stand() {
        ImportFile<Field> file =
                csv("Schulnummer;Schulname\nNr;Räume\n1;Nord\n").at(new TablePlace(0, 2), memory);
        assertThat(file.mapping().columns()).isEqualTo(Map.of(Field.ROOMS, List.of(1)));
        assertThat(file.table().header()).containsExactly("Nr", "Räume");
    }

    @Test
    void without_any_known_heading_the_first_line_with_content_is_taken() {
        assertThat(csv("\nA;B\n1;2\n").place()).isEqualTo(new TablePlace(0, 2));
    }

    @Test
    void names_every_unused_column_and_shows_the_first_different_values_of_the_used_ones() {
        ImportFile<Field> file = csv("Schulnummer;Beamer;Räume;Tafel\n1;x;3;\n2;;3;\n3;;;\n4;;5;\n5;;6;\n6;;7;\n");
        assertThat(file.unused()).containsExactly("Beamer", "Tafel");
        assertThat(file.samples(Field.ROOMS)).containsExactly("3", "5", "6");
        assertThat(file.samples(Field.NAME)).isEmpty();
    }

    @Test
    void only_mapped_columns_are_read_where_a_file_holds_more_than_is_needed() {
        SourceTable table = csv("Schulnummer;Nutzer\n1;Erika Muster\n").table();
        assertThat(table.rows()).extracting(TableRow::cells).containsExactly(List.of("1", ""));
    }

    @Test
    void the_next_file_with_the_same_headings_is_read_as_the_last_one() {
        ImportFile<Field> first = csv("Schulnummer;Einrichtung;Räume\n1;Nord;3\n");
        memory.remember(
                "test.import",
                RememberedMapping.of(first.mapping().with(Field.NAME, 1).with(Field.ROOMS, null)));
        ImportFile<Field> next = csv("Schulnummer;Einrichtung;Räume\n2;Süd;4\n");
        assertThat(next.mapping().columns()).isEqualTo(Map.of(Field.NUMBER, List.of(0), Field.NAME, List.of(1)));
    }

    @Test
    void columns_that_the_remembered_file_did_not_have_are_guessed_beside_it() {
        memory.remember(
                "test.import",
                RememberedMapping.of(
                        csv("Schulnummer;Einrichtung\n1;Nord\n").mapping().with(Field.NAME, 1)));
        assertThat(csv("Einrichtung;Schulnummer;Räume\nNord;1;3\n").mapping().columns())
                .isEqualTo(Map.of(Field.NUMBER, List.of(1), Field.NAME, List.of(0), Field.ROOMS, List.of(2)));
        assertThat(csv("Schulnummer;Schulname\n1;Nord\n").mapping().columns())
                .isEqualTo(Map.of(Field.NUMBER, List.of(0), Field.NAME, List.of(1)));
    }

    @Test
    void of_equal_headings_none_is_guessed_unless_they_hold_the_same() {
        ImportFile<Field> file = csv("Schulnummer;Räume;Räume\n1;2;3\n");
        assertThat(file.mapping().header()).containsExactly("Schulnummer", "Räume [B]", "Räume [C]");
        assertThat(file.mapping().has(Field.ROOMS)).isFalse();
        assertThat(file.unused()).containsExactly("Räume [B]", "Räume [C]");
        assertThat(csv("Schulnummer;Räume;Räume\n1;2;2\n").mapping().column(Field.ROOMS))
                .isEqualTo(1);
    }

    private ImportFile<Field> csv(String text) {
        return open("liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportFile<Field> open(String name, byte[] content) {
        return ImportFile.open(KIND, SourceFile.open(name, content, KIND.limits()), memory);
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
