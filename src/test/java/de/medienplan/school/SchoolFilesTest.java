package de.medienplan.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.importing.Fault;
import de.medienplan.importing.Hint;
import de.medienplan.importing.ImportField;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.Imports;
import de.medienplan.importing.RowFilter;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of schools as states, statistics offices and office programs write them. */
class SchoolFilesTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Map<String, String> TYPES = Map.of(
            "grundschule",
            "GS",
            "gymnasium",
            "GY",
            "realschule",
            "RS",
            "förderschule",
            "FÖS",
            "berufsbildende schule",
            "BBS",
            "gs",
            "GS");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "berlin.tsv | 01G92 Grundschule am Beispielplatz, 07Y91 Muster-Gymnasium",
                "bremen.csv | 002 Schule an der Probestraße, 304 Muster-Gymnasium",
                "row-per-branch.tsv | 70101 Berufsbildende Schule Musterstadt, 70102 Grundschule Musterdorf",
                "web-addresses.csv | 70201 Grundschule Birkenhof, 70202 Realschule Eichenweg, 70203 Gymnasium Lindenallee",
                "name-in-parts.csv | 193001 Städt. Gemeinschaftsgrundschule Am Musterbach Primarstufe,"
                        + " 193002 Städt. Gemeinschaftsgrundschule Beispielhof,"
                        + " 193003 Städt. Gymnasium Probeallee Sekundarstufen I und II",
                "two-line-heading.csv | 70301 Grundschule Ahornweg, 70302 Gymnasium Buchenhain",
                "two-line-heading.xlsx | 70301 Grundschule Ahornweg, 70302 Gymnasium Buchenhain",
                "head-teachers.csv | 70401 Grundschule Sonnenhang, 70402 Realschule Talblick",
                "schools-decomposed.csv | 70501 Förderschule Böhmehöhe",
                "twin-headings-schools.csv | 70701 Grundschule Wiesengrund",
                "point-zero-schools.csv | 71001 Grundschule Alpha, 71002 Grundschule Beta",
                "utf16.txt | 71101 Grundschule Südhöhe, 71102 Gymnasium Bärenkämpe",
                "code-page-850.csv | 71101 Grundschule Südhöhe, 71102 Gymnasium Bärenkämpe",
                "strict.xlsx | 71201 Grundschule Strikt"
            })
    void every_school_of_the_file_is_read_without_a_fault(String name, String schools) {
        ImportPlan plan = plan(name);
        assertThat(plan.faults()).isEmpty();
        assertThat(String.join(", ", names(plan))).isEqualTo(schools);
    }

    @Test
    void a_list_below_titles_on_another_sheet_is_found_and_a_hidden_sheet_is_not_taken() {
        ImportFile<ImportField> third = Imports.open(SchoolImport.KIND, "list-on-third-sheet.xlsx");
        assertThat(third.place().sheet()).isEqualTo(2);
        assertThat(plan(third).faults()).isEmpty();
        assertThat(names(plan(third))).isNotEmpty();
        ImportFile<ImportField> hidden = Imports.open(SchoolImport.KIND, "hidden-first-sheet.xlsx");
        assertThat(hidden.place().sheet()).isEqualTo(1);
        assertThat(plan(hidden).faults()).isEmpty();
    }

    @Test
    void numbers_are_read_as_the_workbook_shows_them() {
        ImportPlan plan = plan("zeros.xlsx");
        assertThat(plan.faults()).isEmpty();
        assertThat(values(plan, SchoolField.NUMBER)).allMatch(number -> number.length() == 8);
        assertThat(values(plan, SchoolField.POSTCODE)).contains("01067");
        assertThat(values(plan("zeros-bavaria.xlsx"), SchoolField.NUMBER)).allMatch(number -> number.length() == 4);
    }

    @Test
    void figures_come_from_the_column_of_the_whole_and_no_column_is_guessed_by_its_beginning() {
        assertThat(values(plan("head-teachers.csv"), SchoolField.PUPILS)).containsExactly("200", "490");
        assertThat(values(plan("two-line-heading.csv"), SchoolField.PUPILS)).containsExactly("210", "870");
        assertThat(values(plan("schools-decomposed.csv"), SchoolField.PUPILS)).containsExactly("88");
        assertThat(values(plan("point-zero-schools.csv"), SchoolField.PUPILS)).containsExactly("213", "");
        assertThat(Imports.open(SchoolImport.KIND, "head-teachers.csv").unused())
                .containsExactly("Name der Schulleitung", "Schüler männlich", "Schüler weiblich");
        assertThat(Imports.open(SchoolImport.KIND, "web-addresses.csv").unused())
                .containsExactly("Telefon", "eMail", "Internet");
    }

    @Test
    void rows_per_branch_are_told_to_be_one_school_unless_they_differ() {
        assertThat(plan("row-per-branch.tsv").hints())
                .extracting(Hint::row, hint -> hint.reason().key())
                .containsExactly(tuple(3, "school.import.joined"), tuple(4, "school.import.joined"));
        assertThat(plan(csv("Schulnummer;Name;Schulform\n70101;A;GS\n70101;B;GS\n"))
                        .faults())
                .extracting(Fault::row, fault -> fault.reason().key())
                .containsExactly(tuple(3, "school.rule.twiceInFile"));
    }

    @Test
    void rows_that_end_early_are_complete() {
        ImportPlan plan = plan("short-rows.csv");
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.steps()).hasSize(24);
        assertThat(values(plan, SchoolField.PUPILS)).endsWith("123", "124");
    }

    @Test
    void one_byte_of_another_character_set_makes_one_cell_doubtful_and_leaves_the_others() {
        ImportPlan plan = plan("foreign-byte.csv");
        assertThat(plan.faults())
                .extracting(Fault::row, Fault::column, fault -> fault.reason().key())
                .containsExactly(tuple(4, "Name", "importing.cell.unreadable"));
        assertThat(names(plan)).startsWith("70901 Förderschule Mühlenhöhe", "70902 Grundschule Süd");
    }

    @Test
    void letters_that_were_spoilt_before_are_not_taken() {
        assertThat(plan(csv("Schulnummer;Name;Schulform\n70902;Grundschule SÃ¼d;GS\n"))
                        .faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly("importing.cell.twiceEncoded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "IBM850", "IBM437", "x-MacRoman", "UTF-8", "UTF-16", "UTF-16LE"})
    void old_and_new_character_sets_give_the_same_names(String charset) {
        String text = "Schulnummer;Name;Schulform\n71101;Grundschule Südhöhe;GS\n71102;Schule Große Äcker;GS\n";
        assertThat(names(plan(open(text.getBytes(Charset.forName(charset))))))
                .containsExactly("71101 Grundschule Südhöhe", "71102 Schule Große Äcker");
    }

    @Test
    void a_character_set_that_is_not_certain_is_refused() {
        byte[] cyrillic = "Schulnummer;Name\n71101;Школа\n".getBytes(Charset.forName("windows-1251"));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> open(cyrillic))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo("importing.file.encoding"));
    }

    @Test
    void sums_notes_and_unwanted_rows_are_left_out_and_told() {
        ImportFile<ImportField> file = csv("Schulnummer;Name;Schulform;Träger;Schülerzahl\n"
                + "70301;Nord;GS;Stadt Bonn;210\n70302;Süd;GS;Erzbistum;–\n;2 Schulen;;;210\n"
                + "Insgesamt;;;;210\nQuelle: Landesamt;;;;\n");
        ImportPlan plan = plan(file.with(new RowFilter("Träger", Set.of("stadt bonn"))));
        assertThat(plan.faults()).isEmpty();
        assertThat(names(plan)).containsExactly("70301 Nord");
        assertThat(plan.hints())
                .extracting(Hint::row, hint -> hint.reason().key(), Hint::leftOut)
                .containsExactly(
                        tuple(3, "importing.leftOut.filter", true),
                        tuple(4, "importing.leftOut.sum", true),
                        tuple(5, "importing.leftOut.sum", true),
                        tuple(6, "importing.leftOut.note", true),
                        tuple(2, "importing.yearTaken", false));
    }

    @Test
    void figures_stand_under_the_year_that_the_file_states() {
        String row = "\n70301;Nord;GS;210;";
        assertThat(years("Schulnummer;Name;Schulform;Schülerzahl;Schuljahr" + row + "2024/25"))
                .containsExactly("2024/25");
        assertThat(years("Schulnummer;Name;Schulform;Schülerzahl;Stichtag" + row + "15.10.2023"))
                .containsExactly("2023/24");
        assertThat(years("Schulnummer;Name;Schulform;Schüler 2022/23;Schüler 2021/22" + row + "9"))
                .containsExactly("2022/23");
        assertThat(years("Schulnummer;Name;Schulform;Schülerzahl;x" + row)).containsExactly("2026/27");
    }

    @Test
    void headings_over_several_lines_are_read_as_one_and_persons_are_not_taken_for_schools() {
        ImportPlan three = plan(csv("Schulnummer;Name;Schulform;Schülerinnen und Schüler;;\n;;;insgesamt;davon;\n"
                + ";;;;weiblich;männlich\n70301;Nord;GS;200;90;110\n"));
        assertThat(three.faults()).isEmpty();
        assertThat(values(three, SchoolField.PUPILS)).containsExactly("200");
        ImportFile<ImportField> groups = csv("Schule;;;Schülerzahl;;Schulleitung;\n"
                + "Nummer;Bezeichnung;Form;2023/24;2024/25;Name;Telefon\n70301;Nord;GS;200;210;Müller;1\n");
        assertThat(names(plan(groups))).containsExactly("70301 Nord");
        assertThat(plan(groups).steps().getFirst().values().count(SchoolField.PUPILS, new SchoolYear(2024)))
                .isEqualTo(210);
        assertThat(groups.unused()).containsExactly("Schülerzahl 2023/24", "Schulleitung Name", "Schulleitung Telefon");
        assertThat(names(plan(csv("Schulen der Stadt, Stand 1.10.2026\nNr.;Name;Schulart\n70301;Nord;GS\n"
                        + "Musterstadt insgesamt;;\n"))))
                .containsExactly("70301 Nord");
    }

    @Test
    void text_guarded_by_our_own_export_comes_back() {
        ImportPlan plan = plan("guarded.csv");
        assertThat(plan.faults()).isEmpty();
        assertThat(values(plan, SchoolField.NOTES)).containsExactly("+49 511 000", "'=Apostroph bleibt", "=1+1");
    }

    private static List<String> years(String csv) {
        return plan(csv(csv + "\n")).steps().stream()
                .flatMap(step -> step.values().years().stream())
                .map(SchoolYear::toString)
                .toList();
    }

    private static List<String> names(ImportPlan plan) {
        return plan.steps().stream().map(step -> step.change().name()).toList();
    }

    private static List<String> values(ImportPlan plan, SchoolField field) {
        return plan.steps().stream()
                .map(step -> {
                    Object value = field.isYearly()
                            ? step.values().count(field, YEAR)
                            : step.values().get(field);
                    return value == null ? "" : value.toString();
                })
                .toList();
    }

    private static ImportFile<ImportField> csv(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportFile<ImportField> open(byte[] content) {
        return Imports.open(SchoolImport.KIND, "schulen.csv", content);
    }

    private static ImportPlan plan(String name) {
        return plan(Imports.open(SchoolImport.KIND, name));
    }

    private static ImportPlan plan(ImportFile<ImportField> file) {
        SchoolFile schools = new SchoolFile(file.table(), file.mapping(), YEAR, TypeReading.AS_WRITTEN);
        Map<String, School> register = new HashMap<>();
        SchoolRowParser parser = new SchoolRowParser(file.mapping(), new YearOfFigures(schools, register), TYPES, null);
        return new ImportPlan(
                schools, parser, register, new RuleContext(LocalDate.of(2026, 12, 1), Set.copyOf(TYPES.values())));
    }
}
