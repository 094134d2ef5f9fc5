package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.Fault;
import de.medienplan.importing.ImportPreview;
import de.medienplan.importing.RecordChange;
import de.medienplan.importing.RecordChange.Kind;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Applications come from a file of the city's own: 99 schools, nine categories each. */
@DatabaseTest
class ApplicationImportTest {

    private static final String HEADER = "Schulnummer;Kategorie;Maßnahme;Kosten;Beantragt;Zuständig;Fertig bis\n";

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

    @Autowired
    NoticeImport notices;

    private ProgrammeTerms programme;
    private List<SchoolRow> active;

    @BeforeEach
    void digitalPaktWithNineCategories() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
        programme = programmes.all().getFirst();
        for (int i = 7; i <= 9; i++) {
            programmes.put(
                    programme.id(),
                    new CategoryRow(
                            GrantCategoryId.NONE, 0, "EXTRA" + i, "Weitere " + i, null, null, null, "", "test"));
        }
        programme = programmes.get(programme.id());
        active = schools.active().stream().limit(99).toList();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void the_city_imports_891_applications_approves_them_at_once_and_reconciles_three_notices_with_a_difference() {
        ApplicationFile file = file(ofAllSchools());
        ImportPreview preview = imports.preview(file);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.count(Kind.ADDED)).isEqualTo(891);
        assertThat(applications.all()).isEmpty();

        imports.confirm(file, preview);

        List<ApplicationRow> rows = applications.all();
        assertThat(rows).hasSize(891);
        assertThat(total(rows)).isEqualByComparingTo("1340064.00");
        List<ApplicationId> ids = rows.stream().map(ApplicationRow::id).toList();
        LocalDate filed = LocalDate.of(2022, 3, 15);
        applications.record(ids, programme.documents().getFirst(), "Antragsformular", filed, "");
        assertThat(take(ids, Step.on(filed, Action.SUBMIT)).succeeding()).isEqualTo(891);
        List<ApplicationId> alone = ids.subList(0, 6);
        BatchResult approved = take(
                ids.subList(6, 891),
                Step.on(LocalDate.of(2022, 9, 1), Action.APPROVE).number("Sammelbescheid 1"));
        assertThat(approved.succeeding()).isEqualTo(885);

        List<NoticeLine> lines = readNotices(alone);
        assertThat(lines.stream().collect(Collectors.groupingBy(NoticeLine::match, Collectors.counting())))
                .isEqualTo(Map.of(NoticeMatch.MATCHED, 3L, NoticeMatch.DIFFERING, 3L));
        notices.apply(lines);
        assertThat(applications.all()).allMatch(row -> row.state() == ApplicationState.APPROVED);
        assertThat(applications.all().stream().filter(ApplicationRow::isPartlyApproved))
                .hasSize(3);
    }

    @Test
    void the_same_file_again_changes_nothing_and_one_cell_changes_one_application() {
        String csv = ofAllSchools();
        confirm(file(csv));
        assertThat(imports.preview(file(csv)).count(Kind.UNCHANGED)).isEqualTo(891);

        ApplicationFile changed = file(csv.replaceFirst("1\\.506,00;1\\.506,00", "2.000,50;1.800,25"));
        ImportPreview preview = imports.preview(changed);
        assertThat(preview.of(Kind.CHANGED)).hasSize(1);
        assertThat(preview.of(Kind.CHANGED).getFirst().changes())
                .extracting(change -> change.field().key(), change -> String.valueOf(change.to()))
                .containsExactly(
                        tuple("grant.application.costs", "2000.50"), tuple("grant.application.requested", "1800.25"));
        imports.confirm(changed, preview);
        assertThat(total(applications.all())).isEqualByComparingTo("1340358.25");

        assertThat(batches.undo(batches.last().orElseThrow())).isEmpty();
        assertThat(total(applications.all())).isEqualByComparingTo("1340064.00");
    }

    @Test
    void faults_name_row_column_value_and_reason_and_nothing_is_stored() {
        String number = active.getFirst().number();
        ApplicationFile file = file(HEADER
                + number + ";WLAN gibt es nicht;a;1,00;1,00;;\n"
                + "999999;" + category(0) + ";a;1,00;1,00;;\n"
                + number + ";" + category(0) + ";a;zehn;1,00;;31.02.2022\n"
                + number + ";" + category(0) + ";a;1,00;2,00;;\n"
                + number + ";" + category(1) + ";a;;1,00;;\n"
                + number + ";" + category(2) + ";a;5,00;5,00;;\n"
                + number + ";" + category(2) + ";b;5,00;5,00;;\n"
                + number + ";;a;5,00;5,00;;\n"
                + number + ";" + category(3) + ";" + "x".repeat(501) + ";5,00;5,00;;\n");

        ImportPreview preview = imports.preview(file);

        assertThat(preview.faults())
                .extracting(Fault::row, Fault::column, fault -> fault.reason().key())
                .containsExactly(
                        tuple(2, "Kategorie", "grant.import.categoryUnknown"),
                        tuple(3, "Schulnummer", "grant.import.schoolUnknown"),
                        tuple(4, "Kosten", "importing.value.euros"),
                        tuple(4, "Fertig bis", "importing.value.date"),
                        tuple(5, "Beantragt", "grant.application.requestedBeyondCosts"),
                        tuple(6, "Kosten", "grant.import.missing"),
                        tuple(8, "Schulnummer", "grant.import.twice"),
                        tuple(9, "Kategorie", "grant.import.missing"),
                        tuple(10, "Maßnahme", "grant.import.tooLong"));
        assertThat(preview.confirmable()).isFalse();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> imports.confirm(file, preview));
        assertThat(applications.all()).isEmpty();
    }

    @Test
    void a_number_finds_its_application_and_amounts_stand_once_it_is_submitted() {
        confirm(file(HEADER + active.getFirst().number() + ";" + category(0) + ";a;5,00;5,00;;\n"));
        ApplicationRow row = applications.all().getFirst();
        applications.record(List.of(row.id()), programme.documents().getFirst(), "Form", LocalDate.of(2022, 1, 1), "");
        applications.take(row, Step.on(LocalDate.of(2022, 3, 15), Action.SUBMIT));

        String header = "Antragsnummer;Schule;Beantragt;Zuständig\n";
        assertThat(faults(file(header + row.reference() + ";;6,00;\n")))
                .containsExactly("grant.application.requestedBeyondCosts", "grant.application.amountsFixed");
        assertThat(faults(file(header + "A-99999;;6,00;\n"))).containsExactly("grant.import.referenceUnknown");
        assertThat(faults(file(header + row.reference() + ";" + active.get(1).name() + ";;\n")))
                .containsExactly("grant.import.otherSchool");
        assertThat(faults(file("Maßnahme\na\n"))).containsExactly("grant.notice.noKey");

        confirm(file(header + row.reference() + ";;;Frau Beispiel\n"));
        assertThat(applications.get(row.id()).responsible()).isEqualTo("Frau Beispiel");
    }

    @Test
    void what_moved_since_the_preview_is_not_overwritten() {
        ApplicationFile file = file(HEADER + active.getFirst().number() + ";" + category(0) + ";a;5,00;5,00;;\n");
        ImportPreview seen = imports.preview(file);
        imports.confirm(file, seen);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> imports.confirm(file, seen))
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason())).contains("Kosten – → 5"));
    }

    @Test
    void notices_name_what_somebody_else_changed_since_they_were_shown() {
        confirm(file(HEADER + active.getFirst().number() + ";" + category(0) + ";a;500,00;500,00;;\n"));
        ApplicationRow row = applications.all().getFirst();
        applications.record(List.of(row.id()), programme.documents().getFirst(), "Form", LocalDate.of(2022, 1, 1), "");
        List<ApplicationId> ids = List.of(row.id());
        take(ids, Step.on(LocalDate.of(2022, 3, 15), Action.SUBMIT));
        List<NoticeLine> lines = readNotices(ids);
        take(ids, Step.on(LocalDate.of(2022, 9, 1), Action.APPROVE).number("ZB-9"));
        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> notices.apply(lines))
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason()))
                        .contains(row.reference() + ": Status gestellt → bewilligt")
                        .contains(row.reference() + ": Bewilligt – → 500"));
    }

    @Test
    void only_finance_imports() {
        ApplicationFile file = file(HEADER + "1;2;a;5,00;5,00;;\n");
        for (String role : List.of("PLANNING", "SUPPORT", "READER")) {
            SignedIn.as("rita", role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.preview(file));
        }
    }

    private String ofAllSchools() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (SchoolRow school : active) {
            for (int i = 0; i < 9; i++) {
                String amount = "1.50%d,00".formatted(i);
                csv.append(
                        "%s;%s;Ausbau;%s;%s;fred;30.09.2023\n".formatted(school.number(), category(i), amount, amount));
            }
        }
        return csv.toString();
    }

    private String category(int index) {
        return programme.categories().get(index).name();
    }

    private List<NoticeLine> readNotices(List<ApplicationId> ids) {
        StringBuilder csv = new StringBuilder("Antragsnummer;Bescheidnummer;Datum;Betrag\n");
        for (int i = 0; i < ids.size(); i++) {
            ApplicationRow row = applications.get(ids.get(i));
            BigDecimal amount = row.requested().subtract(BigDecimal.valueOf(i < 3 ? 100 : 0));
            csv.append(row.reference() + ";ZB-" + i + ";01.09.2022;"
                    + amount.toPlainString().replace('.', ',') + "\n");
        }
        SourceTable table = read(csv.toString());
        return notices.preview(table, ColumnMapping.guess(table.header(), Arrays.asList(NoticeField.values())))
                .lines();
    }

    private List<String> faults(ApplicationFile file) {
        return imports.preview(file).faults().stream()
                .map(fault -> fault.reason().key())
                .toList();
    }

    private void confirm(ApplicationFile file) {
        ImportPreview preview = imports.preview(file);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.records()).extracting(RecordChange::kind).isNotEmpty();
        imports.confirm(file, preview);
    }

    private ApplicationFile file(String csv) {
        return ApplicationFile.guessed(read(csv), programme.id());
    }

    private static SourceTable read(String csv) {
        return TableFile.read("antraege.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private BatchResult take(List<ApplicationId> ids, Step step) {
        return batches.take(ids, step, batches.preview(ids, step));
    }

    private static BigDecimal total(List<ApplicationRow> rows) {
        return rows.stream().map(ApplicationRow::requested).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
