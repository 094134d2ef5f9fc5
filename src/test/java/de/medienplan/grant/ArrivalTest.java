package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A city moves in with one file: applications in any state. */
@DatabaseTest
class ArrivalTest {

    private static final String HEAD =
            "Schulnummer;Kategorie;Kosten;Beantragt;Eingereicht am;Bescheidnummer;Bescheid vom;"
                    + "Bewilligter Betrag;Umgesetzt am;Abgerufen am;Abgerufener Betrag;Status;Beendet am;Grund der Ablehnung\n";

    @Autowired
    HannoverExample hannover;

    @Autowired
    Schools schools;

    @Autowired
    Programmes programmes;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationBatches batches;

    @Autowired
    ApplicationImport imports;

    private ProgrammeTerms programme;
    private String school;
    private String category;

    @BeforeEach
    void aCity() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
        programme = programmes.all().getFirst();
        school = schools.all().getFirst().number();
        category = programme.categories().getFirst().name();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void an_application_moves_in_where_it_stands_and_the_batch_takes_it_back() {
        take(HEAD + school + ";" + category + ";10.000;9.000;15.03.22;ZB-1;01.09.22;8.500;30.06.23;;;;;\n");

        ApplicationRow row = applications.all().getFirst();
        assertThat(row.state()).isEqualTo(ApplicationState.IMPLEMENTED);
        assertThat(row.approved()).isEqualByComparingTo("8500");
        assertThat(row.progress().submittedOn()).isEqualTo(LocalDate.of(2022, 3, 15));
        assertThat(applications.notices(row.id())).extracting(NoticeRow::number).containsExactly("ZB-1");
        assertThat(applications.steps(row.id())).extracting(StepRow::action).containsExactly(Action.IMPLEMENT);

        take(HEAD + school + ";" + category + ";10.000;9.000;;;;;;16.10.2023;8.500;;;\n");
        assertThat(applications.get(row.id()).state()).isEqualTo(ApplicationState.DRAWN);
        assertThat(batches.undo(batches.last().orElseThrow())).isEmpty();
        assertThat(applications.get(row.id()).state()).isEqualTo(ApplicationState.IMPLEMENTED);
        assertThat(applications.steps(row.id()).getFirst().takenBack()).isNotNull();
    }

    @Test
    void what_does_not_go_together_is_named_row_by_row() {
        assertThat(faults(school + ";" + category + ";10.000;9.000;;;;;;;;Bewilligt;;\n"))
                .containsExactly("grant.import.stateNeeds");
        assertThat(faults(school + ";" + category + ";10.000;9.000;15.03.22;ZB-1;01.09.22;9.001;;;;;;\n"))
                .containsExactly("grant.import.tooMuch");
        assertThat(faults(school + ";" + category + ";10.000;9.000;15.03.22;ZB-1;01.09.21;9.000;;;;;;\n"))
                .containsExactly("grant.rule.dateOrder");
        assertThat(faults(school + ";" + category + ";10.000;9.000;15.03.22;;;;;16.10.2023;;;;\n"))
                .contains("grant.import.goesWith");
    }

    @Test
    void nine_hundred_live_applications_move_in_with_one_file() {
        StringBuilder csv = new StringBuilder(HEAD);
        int rows = 0;
        for (SchoolRow one : schools.all()) {
            for (CategoryRow of : programme.categories()) {
                rows++;
                csv.append(one.number())
                        .append(';')
                        .append(of.name())
                        .append(";1.000;900;15.03.22;ZB-")
                        .append(rows)
                        .append(";01.09.22;900;30.06.23;16.10.23;900;;;\n");
            }
        }
        long start = System.nanoTime();
        take(csv.toString());

        assertThat(applications.all()).hasSize(rows).allMatch(row -> row.state() == ApplicationState.DRAWN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    private List<String> faults(String line) {
        return imports.preview(file(HEAD + line)).faults().stream()
                .map(fault -> fault.reason().key())
                .toList();
    }

    private void take(String csv) {
        ApplicationFile file = file(csv);
        ImportPreview shown = imports.preview(file);
        assertThat(shown.faults()).isEmpty();
        imports.confirm(file, shown);
    }

    private ApplicationFile file(String csv) {
        SourceTable table = TableFile.read("antraege.csv", csv.getBytes(StandardCharsets.UTF_8));
        return ApplicationFile.guessed(table, programme.id());
    }
}
