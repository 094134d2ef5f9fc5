package de.medienplan.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.device.mdm.MdmSettings;
import de.medienplan.importing.Fault;
import de.medienplan.importing.ImportFile;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.SourceFile;
import de.medienplan.school.FieldKey;
import de.medienplan.school.MepPlace;
import de.medienplan.school.SchoolField;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolValues;
import de.medienplan.school.Schools;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Exports of ticket systems in their own columns, made up after their public documentation. */
@DatabaseTest
@OnDay("2026-06-01")
class TicketImportTest {

    @Autowired
    Schools schools;

    @Autowired
    TicketImport imports;

    @Autowired
    TicketStore store;

    @Autowired
    MdmSettings places;

    @Autowired
    MappingMemory memory;

    @Autowired
    JdbcClient database;

    private SchoolId welfenplatz;
    private SchoolId buessingweg;

    @BeforeEach
    void schools() {
        SignedIn.as("anna", "PLANNING");
        welfenplatz = school("10001", "Grundschule Am Welfenplatz", "GS");
        buessingweg = school("10002", "IGS Büssingweg", "IGS");
        SignedIn.as("sven", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void a_zammad_export_is_read_without_a_click() {
        take("zammad.csv");
        assertThat(stored())
                .extracting(
                        Ticket::number,
                        Ticket::schoolId,
                        ticket -> ticket.kind().group(),
                        ticket -> ticket.kind().channel(),
                        ticket -> ticket.kind().solvingLevel(),
                        Ticket::minutes)
                .containsExactly(
                        tuple("70001", welfenplatz, "PERSONAL_TABLET", Channel.MAIL, 1, 25),
                        tuple("70002", welfenplatz, "PERSONAL_TABLET", Channel.PHONE, 1, 10),
                        tuple("70003", buessingweg, "BOARD_AND_CLASS_SET", Channel.PORTAL, 2, 90),
                        tuple("70004", buessingweg, "PERSONAL_TABLET", Channel.PHONE, 1, null),
                        tuple("70005", null, "COMPUTER_ROOM", Channel.MAIL, 1, 45),
                        tuple("70006", buessingweg, null, Channel.MAIL, 1, 15),
                        tuple("70007", buessingweg, "PERSONAL_TABLET", Channel.MAIL, 1, 20));
        assertThat(stored().getFirst().course())
                .isEqualTo(new Ticket.Course(
                        LocalDateTime.of(2026, 5, 4, 8, 12),
                        LocalDateTime.of(2026, 5, 4, 8, 40),
                        LocalDateTime.of(2026, 5, 4, 11, 40),
                        null));
    }

    @Test
    void what_a_person_wrote_is_nowhere_in_the_database() {
        for (String file : List.of("zammad.csv", "znuny.csv", "glpi.csv", "jira.csv")) {
            take(file);
        }
        String all = String.join(
                "\n",
                database.sql("SELECT t::text FROM ticket t").query(String.class).list());
        assertThat(all)
                .contains("70001", "SUP-17", "Tablet")
                .doesNotContainIgnoringCase("Lena")
                .doesNotContainIgnoringCase("Mustermann")
                .doesNotContainIgnoringCase("Klein")
                .doesNotContainIgnoringCase("Schulz")
                .doesNotContainIgnoringCase("Beispiel")
                .doesNotContain("@");
    }

    @ParameterizedTest
    @CsvSource({"zammad.csv, 7", "znuny.csv, 3", "glpi.csv, 2", "jira.csv, 1"})
    void the_same_file_again_changes_nothing(String file, int tickets) {
        assertThat(take(file).count(Kind.ADDED)).isEqualTo(tickets);
        ImportPreview again = preview(file);
        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(tickets);
        assertThat(again.confirmable()).isFalse();
    }

    @Test
    void numbers_of_the_customer_and_paths_of_places_lead_to_the_school() {
        take("znuny.csv");
        take("glpi.csv");
        assertThat(stored())
                .extracting(Ticket::number, Ticket::schoolId, Ticket::minutes)
                .contains(
                        tuple("2026050410000021", buessingweg, 75),
                        tuple("1204", welfenplatz, 30),
                        tuple("1205", buessingweg, null));
    }

    @Test
    void jira_writes_months_as_words_time_in_seconds_and_how_often_was_reopened() {
        take("jira.csv");
        Ticket ticket = stored().getFirst();
        assertThat(ticket.minutes()).isEqualTo(30);
        assertThat(ticket.course().solved()).isEqualTo(LocalDateTime.of(2026, 5, 4, 15, 30));
        assertThat(ticket.course().reopened()).isEqualTo(1);
    }

    @Test
    void a_ticket_that_went_on_is_changed_and_an_unknown_place_can_be_assigned_once() {
        take("zammad.csv");
        assertThat(imports.unknownPlaces(file("zammad.csv"))).containsExactly(Map.entry("Außenstelle Nord", 1));
        places.assign("Außenstelle Nord", welfenplatz);
        ImportPreview changed = take("zammad.csv");
        assertThat(changed.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(stored()).extracting(Ticket::schoolId).doesNotContainNull();
    }

    @Test
    void times_that_cannot_be_and_numbers_of_other_tickets_are_named_with_row_and_reason() {
        take("zammad.csv");
        String head = "Ticketnummer;Eingang;Gelöst am\n";
        ImportPreview preview = imports.preview(
                file(
                        "liste.csv",
                        head
                                + "70001;05.05.2026 08:00;\nA-1;05.05.26;\nA-2;05.05.2027 08:00;\nA-3;;\nA-4;06.05.2026;07.05.2026\nA-5;06.05.2026;morgen\n"));
        assertThat(preview.faults())
                .extracting(Fault::row, fault -> fault.reason().key())
                .containsExactly(
                        tuple(2, "ticket.number.other"),
                        tuple(3, "ticket.time.expected"),
                        tuple(4, "ticket.time.future"),
                        tuple(5, "ticket.needed"),
                        tuple(7, "ticket.time.expected"));
    }

    @Test
    void a_time_in_the_hour_that_summer_time_skips_comes_back_as_it_was() {
        TicketFile night = file("liste.csv", "Ticketnummer;Eingang\nA-1;29.03.2026 02:30\n");
        imports.confirm(night, imports.preview(night));
        assertThat(imports.preview(night).count(Kind.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void only_support_takes_tickets_in() {
        TicketFile file = file("zammad.csv");
        SignedIn.as("rolf", "READER");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.preview(file));
    }

    @Test
    void without_number_or_creation_the_file_is_refused() {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> imports.preview(file("liste.csv", "Betreff;Farbe\nHallo;rot\n")))
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo("ticket.import.columnMissing"));
    }

    private ImportPreview take(String name) {
        TicketFile file = file(name);
        ImportPreview shown = imports.preview(file);
        assertThat(shown.faults()).isEmpty();
        imports.confirm(file, shown);
        return shown;
    }

    private ImportPreview preview(String name) {
        return imports.preview(file(name));
    }

    private TicketFile file(String name) {
        try {
            return file(name, Files.readString(Path.of("src/test/resources/tickets", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TicketFile file(String name, String content) {
        SourceFile source = SourceFile.open(
                name, content.getBytes(StandardCharsets.UTF_8), imports.kind().limits());
        return new TicketFile(ImportFile.open(imports.kind(), source, memory), Map.of());
    }

    private List<Ticket> stored() {
        return store.created(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).stream()
                .sorted(Comparator.comparing(Ticket::number))
                .toList();
    }

    private SchoolId school(String number, String name, String type) {
        return schools.create(SchoolValues.of(Map.of(
                FieldKey.of(SchoolField.NUMBER), number,
                FieldKey.of(SchoolField.NAME), name,
                FieldKey.of(SchoolField.TYPE), type,
                FieldKey.of(SchoolField.MEP_PLACE), MepPlace.NONE)));
    }
}
