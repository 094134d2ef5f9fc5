package de.medienplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.grant.GrantExample;
import de.medienplan.school.HannoverExample;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files as they come, taken in without a browser beside the sample city. */
@DatabaseTest
class ImportCommandTest {

    private static final Path FILES = Path.of("src/test/resources/imports");

    @Autowired
    ImportCommand command;

    @Autowired
    HannoverExample hannover;

    @Autowired
    GrantExample grants;

    @TempDir
    Path folder;

    private int exit;

    @BeforeEach
    void sample() {
        SignedIn.during("paula", "PLANNING", hannover::load);
    }

    @Test
    void our_own_lists_come_back_without_a_change() {
        SignedIn.during("fred", grants.role(), grants::load);
        JsonNode schools = run("schools", "own-schools.csv");
        assertThat(schools.path("changed").asInt()).isZero();
        assertThat(schools.path("unchanged").asInt()).isEqualTo(105);
        assertThat(schools.path("faults")).isEmpty();
        JsonNode counts = run("counts", "own-counts 2026-27 Ist.csv");
        assertThat(faults(counts)).isEmpty();
        assertThat(counts.path("changed").asInt()).isZero();
        assertThat(counts.path("unchanged").asInt()).isEqualTo(109);
        JsonNode applications = run("applications", "own-applications.csv");
        assertThat(faults(applications)).isEmpty();
        assertThat(applications.path("changed").asInt()).isZero();
        assertThat(applications.path("unchanged").asInt()).isEqualTo(40);
        assertThat(applications.path("leftOut").asInt()).isEqualTo(1);
    }

    @Test
    void counts_stand_under_year_and_kind_that_the_file_states_and_no_column_goes_unnamed() throws IOException {
        assertThat(counts(run("counts", "counts-year.csv")))
                .containsExactly(
                        "H-003 CLASS_SET 2024/25 PLANNED 77",
                        "H-003 TEACHER 2024/25 PLANNED 13",
                        "H-004 CLASS_SET 2024/25 PLANNED 88",
                        "H-004 TEACHER 2024/25 PLANNED 14");
        assertThat(exit).isZero();
        assertThat(unused(run("counts", "counts-unknown-column.csv")))
                .containsExactly("Smartboards", "Beamer", "Tafel");
        JsonNode laptops = run("counts", "counts-laptop-defect.csv");
        assertThat(counts(laptops)).containsExactly("H-003 LAPTOP 2026/27 ACTUAL 40", "H-004 LAPTOP 2026/27 ACTUAL 38");
        assertThat(unused(laptops)).containsExactly("Laptops defekt");
        assertThat(counts(run("counts", "point-zero-counts.csv")))
                .contains("H-003 CLASS_SET 2026/27 ACTUAL 120", "H-005 CLASS_SET 2026/27 ACTUAL 1250");
        JsonNode signs = run("counts", "statistics-signs-german.csv");
        assertThat(faults(signs)).isEmpty();
        assertThat(signs.path("leftOut").asInt()).isEqualTo(1);
        assertThat(counts(signs)).contains("H-003 CLASS_SET 2026/27 ACTUAL 60", "H-005 TEACHER 2026/27 ACTUAL 4");
        assertThat(unused(signs)).containsExactly("Tafel");

        run("counts", file("Schulnummer;Stand;CLASS_SET\nH-003;vorläufig;7\n"));
        assertThat(exit).isEqualTo(1);
        assertThat(counts(run("counts", file("Schulnummer;Stand;CLASS_SET\nH-003;15.10.2024;7\n"))))
                .containsExactly("H-003 CLASS_SET 2024/25 ACTUAL 7");
        assertThat(counts(run("counts", file("Schule;Klassensatz 2023/24;Laptop 2023/24\nGS Ahlem;7;8\n"))))
                .containsExactly("H-003 CLASS_SET 2023/24 ACTUAL 7", "H-003 LAPTOP 2023/24 ACTUAL 8");
    }

    @Test
    void devices_are_counted_whatever_the_program_wrote() throws IOException {
        assertThat(counts(run("devices", "devices-decomposed.csv", "--preview")))
                .hasSize(3);
        assertThat(counts(run("devices", "filler-serials.csv", "--preview")))
                .containsExactly("H-003 LAPTOP 2026/27 ACTUAL 13");
        assertThat(counts(run("devices", "paths-and-entities.csv", "--preview")))
                .containsExactly("H-003 COMPUTER_ROOM 2026/27 ACTUAL 2", "H-007 COMPUTER_ROOM 2026/27 ACTUAL 1");
        assertThat(counts(run("devices", "twin-headings-devices.csv", "--preview")))
                .containsExactly("H-003 CLASS_SET 2026/27 ACTUAL 2");
        JsonNode rows = run("devices", "rows-over-lines.csv");
        assertThat(exit).isEqualTo(1);
        assertThat(rows.path("faults").get(0).path("row").asInt()).isEqualTo(3);
        JsonNode answered = run(
                "devices",
                "rows-over-lines.csv",
                "--mapping",
                mapping("{\"schools\": {\"GS Unbekannt\": \"H-004\"}, \"year\": \"2025/26\"}"));
        assertThat(exit).isZero();
        assertThat(counts(answered))
                .containsExactly("H-003 COMPUTER_ROOM 2025/26 ACTUAL 1", "H-004 COMPUTER_ROOM 2025/26 ACTUAL 1");

        String dated = "Standort;Modell;Gruppe;Seriennummer;Letzter Kontakt;Managed\n"
                + "GS Ahlem;iPad;Klassensatz;C1;2026-10-01;Managed\nGS Entenfang;iPad;Klassensatz;C1;2026-11-01;Managed\n"
                + "GS Ahlem;iPad;Klassensatz;C2;2026-11-01;Unmanaged\n";
        JsonNode newest = run("devices", file(dated), "--preview");
        assertThat(counts(newest)).containsExactly("H-020 CLASS_SET 2026/27 ACTUAL 1");
        assertThat(newest.path("leftOut").asInt()).isEqualTo(2);
        run("devices", file(dated.replace("2026-10-01", "").replace("2026-11-01", "")), "--preview");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void a_mapping_answers_what_the_screen_would_ask_and_what_has_two_meanings_is_refused() throws IOException {
        Path file = file("Nr;A;B;Form;Träger\n70301;Schule;Nord;Volksschule;Stadt\n70302;Schule;Süd;GS;Kirche\n");
        run("schools", file);
        assertThat(exit).isEqualTo(1);
        JsonNode read = run("schools", file, "--mapping", mapping("""
                {"columns": {"NAME": ["A", "B"], "Schulform": "Form"}, "types": {"Volksschule": "GS"},
                 "filter": {"Träger": ["Stadt"]}}"""));
        assertThat(faults(read)).isEmpty();
        assertThat(exit).isZero();
        assertThat(read.path("added").asInt()).isEqualTo(1);
        assertThat(read.path("leftOut").asInt()).isEqualTo(1);
        assertThat(read.path("stored").asBoolean()).isTrue();

        JsonNode money =
                run("applications", "office-money.csv", "--mapping", mapping("{\"programme\": \"digitalpakt\"}"));
        // 30000.00 may be thirty thousand or three million; days with two digits of the year are read
        assertThat(faults(money))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("4 ").contains("Betrag"));
        assertThat(exit).isEqualTo(1);

        run("schools", Path.of("nowhere.csv"));
        assertThat(exit).isEqualTo(2);
        run("pupils", Path.of("nowhere.csv"));
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void what_the_file_leaves_open_is_asked_or_told_and_never_taken_silently() throws IOException {
        JsonNode laptops = run("counts", "counts-laptop-defect.csv", "--preview");
        assertThat(hints(laptops)).anyMatch(hint -> hint.contains("2026/27")).anyMatch(hint -> hint.contains("Ist"));
        assertThat(laptops.path("stored").asBoolean()).isFalse();
        assertThat(hints(run("devices", "filler-serials.csv", "--preview"))).anyMatch(hint -> hint.contains("2026/27"));
        assertThat(hints(run("schools", file("Nummer;Name;Schulform;Schülerzahl\n70301;Schule;GS;88\n"), "--preview")))
                .containsExactly("2 Zeilen ohne eigenes Schuljahr gelten für 2026/27.");
        assertThat(hints(run("schools", file("Nummer;Name;Schulform;Schülerzahl 2024/25\n70301;Schule;GS;88\n"))))
                .isEmpty();

        Path twoYears = file("Schulnummer;Schuljahr;Klassensatz 2023/24\nH-003;2024/25;77\n");
        assertThat(faults(run("counts", twoYears))).singleElement().asString().contains("2024/25", "2023/24");
        assertThat(faults(run(
                        "schools",
                        file("Nummer;Name;Schulform;Schuljahr;Schülerzahl 2023/24\n70302;S;GS;2024/25;88\n"))))
                .singleElement()
                .asString()
                .contains("2024/25", "2023/24");
    }

    @Test
    void sum_rows_and_rows_that_count_no_device_are_told() throws IOException {
        String devices = "Standort;Modell;Gruppe;Seriennummer;Managed\nGS Ahlem;iPad;Klassensatz;C1;Managed\n"
                + "GS Ahlem;iPad;Klassensatz;C2;Unmanaged\nGesamt;2;;;\n";

        JsonNode told = run("devices", file(devices), "--preview");

        assertThat(hints(told))
                .anyMatch(hint -> hint.startsWith("3 "))
                .anyMatch(hint -> hint.startsWith("4 Summenzeile"));
        assertThat(told.path("leftOut").asInt()).isEqualTo(2);
    }

    @Test
    void cases_of_families_come_with_answers_to_what_a_person_must_decide() throws IOException {
        Path file =
                file("Aktenzeichen;Kürzel;Familie;Vertragsart;Miete;Mietbeginn;Schule;Jahrgang;Leistung;Anspruch ab;"
                        + "Anspruch bis;Geprüft am\n"
                        + "AZ-1;K-1;F-1;Miete;12,00;01.08.2026;H-105;7;Wohngeld;01.08.2026;31.07.2027;02.08.2026\n"
                        + "AZ-2;Erika M.;F-1;Miete;12,00;01.08.2026;Schule im Umland;8;;;;\n");
        JsonNode asked = run("cases", file);
        assertThat(exit).isEqualTo(1);
        assertThat(faults(asked))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("2 Leistung Diese Anspruchsart gibt es nicht."));
        assertThat(asked.toString()).doesNotContain("Erika");

        Path named = file(Files.readString(file).replace("Erika M.", "K-2"));
        JsonNode read = run("cases", named, "--mapping", mapping("""
                {"kinds": {"Wohngeld": "BUT"}, "schools": {"Schule im Umland": null}, "measure": "4"}"""));
        assertThat(faults(read)).isEmpty();
        assertThat(read.path("added").asInt()).isEqualTo(2);
        assertThat(run("cases", named, "--mapping", mapping("""
                {"kinds": {"Wohngeld": "BUT"}, "schools": {"Schule im Umland": null}, "measure": "4"}"""))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void applications_without_a_programme_are_a_question_where_several_could_be_meant() throws IOException {
        SignedIn.during("fred", grants.role(), grants::load);
        Path open = file("Schulnummer;Programm;Gegenstand;Zweck;Kosten;Zuwendung\nH-105;;Beamer;a;100;90\n");

        JsonNode asked = run("applications", open);

        assertThat(exit).isEqualTo(1);
        assertThat(faults(asked))
                .singleElement()
                .asString()
                .startsWith("2 Programm")
                .contains("digitalpakt-2");
        assertThat(faults(run("applications", open, "--mapping", mapping("{\"programme\": \"digitalpakt\"}"))))
                .noneMatch(fault -> fault.startsWith("2 Programm"));
        assertThat(hints(run("applications", "office-money.csv")))
                .anyMatch(hint -> hint.contains("DigitalPakt Schule"));
    }

    @Test
    void only_what_is_stored_is_called_stored_and_a_faulty_mapping_is_refused_in_words() throws IOException {
        Path school = file("Nummer;Name;Schulform\n70301;Schule;GS\n");
        assertThat(run("schools", school).path("stored").asBoolean()).isTrue();
        assertThat(run("schools", school).path("stored").asBoolean()).isFalse();
        assertThat(exit).isZero();

        for (String filter : List.of("{}", "{\"column\": \"Name\"}", "{\"Name\": []}")) {
            JsonNode refused = run("schools", school, "--mapping", mapping("{\"filter\": " + filter + "}"));
            assertThat(exit).isEqualTo(2);
            assertThat(faults(refused)).singleElement().asString().contains("Filter");
        }
    }

    @Test
    void notices_and_progress_come_in_without_a_browser_too() throws IOException {
        SignedIn.during("fred", grants.role(), grants::load);
        String progress = "Schulnummer;Stand;Stichtag;Begonnen\nH-003;Begonnen;01.11.2026;01.10.2026\nGesamt;;;\n";
        JsonNode reported = run("progress", file(progress));
        assertThat(faults(reported)).isEmpty();
        assertThat(reported.path("added").asInt()).isEqualTo(1);
        assertThat(hints(reported)).anyMatch(hint -> hint.startsWith("3 Summenzeile"));
        assertThat(run("progress", file(progress)).path("unchanged").asInt()).isEqualTo(1);

        JsonNode notices = run("notices", file("Antragsnummer;Bescheid;Datum;Betrag\nA-99999;B-1;01.11.2026;100\n"));
        assertThat(exit).isEqualTo(1);
        assertThat(faults(notices)).singleElement().asString().contains("leaveOut");
        JsonNode left = run(
                "notices",
                file("Antragsnummer;Bescheid;Datum;Betrag\nA-99999;B-1;01.11.2026;100\nSumme;;;100\n"),
                "--mapping",
                mapping("{\"leaveOut\": true}"));
        assertThat(exit).isZero();
        assertThat(left.path("leftOut").asInt()).isEqualTo(2);
    }

    private JsonNode run(String kind, String file, String... options) {
        return run(kind, FILES.resolve(file), options);
    }

    private JsonNode run(String kind, Path file, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(kind, file.toString(), "--json"));
        words.addAll(List.of(options));
        exit = command.run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("datei.csv"), text);
    }

    private String mapping(String json) {
        try {
            return Files.writeString(folder.resolve("antworten.json"), json).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> counts(JsonNode json) {
        return texts(json.path("counts"), "school", "category", "schoolYear", "kind", "count");
    }

    private static List<String> faults(JsonNode json) {
        return texts(json.path("faults"), "row", "column", "reason");
    }

    private static List<String> hints(JsonNode json) {
        return texts(json.path("hints"), "row", "reason");
    }

    private static List<String> texts(JsonNode list, String... names) {
        return list.valueStream()
                .map(one -> String.join(
                        " ",
                        Stream.of(names).map(name -> one.path(name).asString()).toList()))
                .toList();
    }

    private static List<String> unused(JsonNode json) {
        return json.path("unusedColumns").valueStream().map(JsonNode::asString).toList();
    }
}
