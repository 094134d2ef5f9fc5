package de.medienplan.device.mdm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.device.CellEdit;
import de.medienplan.device.CellKey;
import de.medienplan.device.CountKind;
import de.medienplan.device.DeviceCounts;
import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RememberedMapping;
import de.medienplan.importing.SourceFile;
import de.medienplan.school.FieldKey;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MdmTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired
    Schools schools;

    @Autowired
    DeviceCounts counts;

    @Autowired
    MdmImports imports;

    @Autowired
    MdmSettings settings;

    @Autowired
    MappingMemory memory;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void schools() {
        SignedIn.as("anna", "PLANNING");
        school("10001", "Grundschule Am Welfenplatz", "GS");
        school("10002", "IGS Büssingweg", "IGS");
        SignedIn.as("sven", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void counts_devices_per_school_and_category_and_says_why_rows_do_not_count() {
        MdmTally tally = count(JamfSchool.file(
                JamfSchool.row("GS Am Welfenplatz", "iPad (9. Generation)", "[Klassensatz 1]", "AAA111"),
                JamfSchool.row("GS Am Welfenplatz", "iPad (9. Generation)", "[Klassensatz 1]", "aaa111 "),
                "",
                JamfSchool.row(
                        "IGS Büssingweg", "iPad Air (5th generation) Wi-Fi", "[Lehrkräfte,Alle iPads]", "BBB222"),
                JamfSchool.row("IGS Büssingweg", "Apple TV 4K", "", "CCC333"),
                JamfSchool.row("Außenstelle Nord", "iPad", "[Leihgeräte]", "DDD444"),
                JamfSchool.row("IGS Büssingweg", "Surface Go", "", "EEE555"),
                JamfSchool.row("IGS Büssingweg", "iPad", "[Leihgeräte]", ""),
                JamfSchool.row("IGS Büssingweg", "iPad", "[Leihgeräte]", "FFF666")
                        .replace(";true;false;true;false;", ";false;false;true;false;"),
                JamfSchool.row("IGS Büssingweg", "iPad", "[Leihgeräte]", "GGG777")
                        .replace(";true;false;true;false;", ";true;false;true;true;"),
                "IGS Büssingweg;abgeschnitten"));
        assertThat(tally.rowsRead()).isEqualTo(10);
        assertThat(tally.counted()).isEqualTo(3);
        assertThat(tally.findings())
                .extracting(MdmFinding::kind, MdmFinding::text, MdmFinding::rows)
                .containsExactly(
                        tuple(FindingKind.UNKNOWN_SCHOOL, "Außenstelle Nord", 1),
                        tuple(FindingKind.UNKNOWN_MODEL, "Surface Go", 1),
                        tuple(FindingKind.DUPLICATE, "", 1),
                        tuple(FindingKind.NO_SERIAL, "", 1),
                        tuple(FindingKind.TRASHED, "", 1),
                        tuple(FindingKind.UNMANAGED, "", 1),
                        tuple(FindingKind.BROKEN, "", 1));
        assertThat(imports.compare(tally, YEAR))
                .extracting(row -> row.category().code(), Comparison::counted, Comparison::state)
                .containsExactlyInAnyOrder(
                        tuple("CLASS_SET", 1, Comparison.State.NEW),
                        tuple("TEACHER", 1, Comparison.State.NEW),
                        tuple("BOARD", 1, Comparison.State.NEW));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, bom", "windows-1252, ''", "UTF-16LE, bom", "UTF-16BE, bom"})
    void reads_the_same_in_every_encoding_that_office_programs_write(Charset charset, String mark) {
        String csv = JamfSchool.file(JamfSchool.row("IGS Büssingweg", "iPad", "[Lehrkräfte]", "BBB222"));
        MdmTally tally = count(mark.isEmpty() ? csv : '\ufeff' + csv, charset);
        assertThat(tally).isEqualTo(count(csv, StandardCharsets.UTF_8));
        assertThat(tally.counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", "|"})
    void reads_other_delimiters_and_leaves_empty_lines_out(String delimiter) {
        String csv = JamfSchool.file(
                        JamfSchool.row("IGS Büssingweg", "iPad", "[Lehrkräfte]", "BBB222"),
                        "",
                        JamfSchool.row("GS Am Welfenplatz", "iPad", "[Klassensatz 1]", "AAA111"),
                        "",
                        "")
                .replace(";", delimiter);
        MdmTally tally = count(csv);
        assertThat(tally.counted()).isEqualTo(2);
        assertThat(tally.rowsRead()).isEqualTo(2);
        assertThat(tally.findings()).isEmpty();
    }

    @Test
    void without_the_columns_that_are_needed_the_file_is_refused_with_a_reason() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> count("Seriennummer;Farbe\nAAA111;silber\n"))
                .satisfies(refusal -> assertThat(refusal.reason().key()).startsWith("device.mdm"));
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> count(""));
    }

    @Test
    void a_school_that_was_assigned_once_is_known_from_then_on() {
        String csv = JamfSchool.file(JamfSchool.row("Außenstelle Nord", "iPad", "[Leihgeräte]", "DDD444"));
        assertThat(count(csv).doubtful()).isEqualTo(1);
        settings.assign("Außenstelle Nord", schools.active().getFirst().id());
        assertThat(count(csv).counted()).isEqualTo(1);
    }

    @Test
    void takes_over_all_or_nothing_and_never_serial_numbers() {
        MdmTally tally = count(JamfSchool.file(
                JamfSchool.row("IGS Büssingweg", "iPad", "[Lehrkräfte]", "GEHEIM42"),
                JamfSchool.row("Außenstelle Nord", "iPad", "[Leihgeräte]", "DDD444")));
        List<Comparison> compared = imports.compare(tally, YEAR);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> imports.take("export.csv", tally, compared, YEAR, false));
        assertThat(imports.take("export.csv", tally, compared, YEAR, true)).isEqualTo(1);
        assertThat(imports.compare(tally, YEAR)).extracting(Comparison::state).containsExactly(Comparison.State.SAME);
        assertThat(imports.log()).hasSize(1);
        assertThat(everythingStored()).doesNotContain("GEHEIM42").doesNotContain("DDD444");
    }

    @Test
    void a_count_typed_since_the_comparison_stops_the_whole() {
        MdmTally tally = count(JamfSchool.file(
                JamfSchool.row("IGS Büssingweg", "iPad", "[Lehrkräfte]", "B1"),
                JamfSchool.row("GS Am Welfenplatz", "iPad", "[Lehrkräfte]", "B2")));
        List<Comparison> compared = imports.compare(tally, YEAR);
        Comparison last = compared.getLast();
        counts.save(
                YEAR,
                CountKind.ACTUAL,
                List.of(new CellEdit(
                        new CellKey(last.school().id(), last.category().categoryId()), null, 9)));
        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> imports.take("export.csv", tally, compared, YEAR, false));
        assertThat(counts.stored(YEAR, CountKind.ACTUAL)).hasSize(1);
        assertThat(imports.log()).isEmpty();
    }

    @Test
    void a_mapping_of_another_product_is_remembered_and_found_again() {
        byte[] content = "Site;Gerät;Klasse\nIGS Büssingweg;iPad;Lehrkräfte\n".getBytes(StandardCharsets.UTF_8);
        ImportFile<MdmField> file = open("relution.csv", content);
        ColumnMapping<MdmField> mapping = file.mapping().with(MdmField.MODEL, 1).with(MdmField.GROUPS, 2);
        memory.remember(MdmImports.KIND.key(), RememberedMapping.of(mapping));
        ImportFile<MdmField> again = open("relution.csv", content);
        assertThat(again.mapping()).isEqualTo(mapping);
        assertThat(imports.count(again).counted()).isEqualTo(1);
    }

    @Test
    void the_mapping_of_jamf_school_that_ships_is_remembered_from_the_start() {
        assertThat(memory.of(MdmImports.KIND.key()))
                .singleElement()
                .satisfies(jamf -> assertThat(jamf.columns())
                        .containsEntry("LOCATION", "LocationName")
                        .hasSize(9));
    }

    @Test
    void sixty_thousand_rows_are_counted_compared_and_taken() {
        SignedIn.as("anna", "PLANNING", "SUPPORT");
        for (int i = 0; i < 98; i++) {
            school("2%04d".formatted(i), "Schule Nummer " + i, "GY");
        }
        byte[] content = JamfSchool.large(60_000, 98).getBytes(StandardCharsets.UTF_8);
        MdmTally tally = imports.count(open("gross.csv", content));
        List<Comparison> compared = imports.compare(tally, YEAR);
        imports.take("gross.csv", tally, compared, YEAR, true);
        assertThat(tally.rowsRead()).isEqualTo(60_000);
        assertThat(tally.counted()).isGreaterThan(55_000);
    }

    private String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("mdm_import", "mdm_location", "device_count", "change_log")) {
            database.sql("SELECT row_to_json(t)::text FROM " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private MdmTally count(String csv) {
        return count(csv, StandardCharsets.UTF_8);
    }

    private MdmTally count(String csv, Charset charset) {
        return imports.count(open("export.csv", csv.getBytes(charset)));
    }

    private ImportFile<MdmField> open(String name, byte[] content) {
        return ImportFile.open(MdmImports.KIND, SourceFile.open(name, content, MdmImports.KIND.limits()), memory);
    }

    private void school(String number, String name, String type) {
        schools.create(SchoolValues.of(Map.of(
                FieldKey.of(SchoolField.NUMBER), number,
                FieldKey.of(SchoolField.NAME), name,
                FieldKey.of(SchoolField.TYPE), type,
                FieldKey.of(SchoolField.MEP_PLACE), MepPlace.NONE)));
    }
}
