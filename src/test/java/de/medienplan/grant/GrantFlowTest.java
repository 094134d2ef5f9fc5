package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.importing.ColumnMapping;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.shared.Texts;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** 99 schools with nine applications each, from the draft to the notice and back. */
@DatabaseTest
class GrantFlowTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2022, 3, 15);

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
    NoticeImport notices;

    @Autowired
    Shares shares;

    private ProgrammeTerms programme;

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
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void nine_applications_for_99_schools_are_created_submitted_and_approved_in_batches_within_seconds() {
        long start = System.nanoTime();
        List<ApplicationId> ids = create();
        assertThat(ids).hasSize(891);

        assertThat(take(ids, Step.on(SUBMITTED, Action.SUBMIT)).refused()).isEqualTo(891);
        applications.record(ids, programme.documents().getFirst(), "Antragsformular", SUBMITTED, "");
        assertThat(take(ids, Step.on(SUBMITTED, Action.SUBMIT)).succeeding()).isEqualTo(891);
        BatchResult approved =
                take(ids, Step.on(LocalDate.of(2022, 9, 1), Action.APPROVE).number("Sammelbescheid 1"));
        assertThat(approved.succeeding()).isEqualTo(891);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));

        long reading = System.nanoTime();
        assertThat(applications.all()).hasSize(891);
        assertThat(Duration.ofNanos(System.nanoTime() - reading)).isLessThan(Duration.ofSeconds(2));
        assertThat(states()).isEqualTo(Map.of(ApplicationState.APPROVED, 891L));

        assertThat(batches.undo(batches.last().orElseThrow())).isEmpty();
        assertThat(states()).isEqualTo(Map.of(ApplicationState.SUBMITTED, 891L));
        assertThat(applications.notices(ids.getFirst())).isEmpty();
    }

    @Test
    void undoing_leaves_alone_what_somebody_changed_since() {
        List<ApplicationId> ids = create();
        ApplicationRow first = applications.get(ids.getFirst());
        applications.change(first, input(first, "andere Maßnahme"));

        assertThat(batches.undo(batches.last().orElseThrow())).containsExactly(first.reference());
        assertThat(applications.all()).extracting(ApplicationRow::reference).containsExactly(first.reference());
    }

    @Test
    void notices_of_a_file_are_reconciled_three_of_them_with_a_difference() {
        List<ApplicationId> ids = create();
        applications.record(ids, programme.documents().getFirst(), "Antragsformular", SUBMITTED, "");
        take(ids, Step.on(SUBMITTED, Action.SUBMIT));
        List<ApplicationRow> rows = applications.all();
        StringBuilder csv = new StringBuilder("Antragsnummer;Bescheidnummer;Datum;Betrag\n");
        for (int i = 0; i < 10; i++) {
            BigDecimal amount = rows.get(i).requested().subtract(BigDecimal.valueOf(i < 3 ? 100 : 0));
            csv.append(rows.get(i).reference() + ";ZB-" + i + ";01.09.2022;"
                    + amount.toPlainString().replace('.', ',') + "\n");
        }
        csv.append(rows.getFirst().reference() + ";ZB-99;01.09.2022;1,00\n");
        csv.append("A-99999;ZB-100;01.09.2022;1,00\n");
        csv.append(rows.get(20).reference() + ";ZB-101;01.09.2022;999.999,00\n");
        csv.append(rows.get(21).reference() + ";ZB-102;32.09.2022;1,00\n");

        List<NoticeLine> lines = read(csv);

        assertThat(lines.stream().collect(Collectors.groupingBy(NoticeLine::match, Collectors.counting())))
                .isEqualTo(Map.of(
                        NoticeMatch.MATCHED, 7L,
                        NoticeMatch.DIFFERING, 3L,
                        NoticeMatch.DUPLICATE, 1L,
                        NoticeMatch.UNKNOWN, 1L,
                        NoticeMatch.REFUSED, 1L,
                        NoticeMatch.FAULTY, 1L));
        assertThat(lines.getFirst().difference()).contains(new BigDecimal("-100.00"));
        assertThat(states()).containsOnlyKeys(ApplicationState.SUBMITTED);

        notices.apply(lines.stream().filter(line -> line.match().isApplicable()).toList());

        assertThat(states()).containsEntry(ApplicationState.APPROVED, 10L);
        assertThat(applications.get(rows.getFirst().id()).isPartlyApproved()).isTrue();
        assertThat(read(csv).getFirst().match()).isEqualTo(NoticeMatch.DUPLICATE);
        batches.undo(batches.last().orElseThrow());
        assertThat(states()).isEqualTo(Map.of(ApplicationState.SUBMITTED, 891L));
    }

    @Test
    void a_pool_is_shared_out_to_the_cent_kept_as_version_and_taken_back() {
        ShareProposal proposal = shares.propose(programme.id(), ShareSettings.usual(), Map.of());
        assertThat(proposal.total()).isEqualByComparingTo("17286836.00");
        shares.save(programme.id(), "nach Köpfen", proposal);
        ShareVersionRow first = shares.inForce(programme.id()).orElseThrow();

        SchoolId school = proposal.lines().getFirst().schoolId();
        ShareProposal byHand =
                shares.propose(programme.id(), ShareSettings.usual(), Map.of(school, new BigDecimal("1000000.01")));
        assertThat(byHand.total()).isEqualByComparingTo("17286836.00");
        assertThat(byHand.lines().getFirst().after()).isEqualByComparingTo("1000000.01");
        assertThat(byHand.lines().getFirst().before())
                .isEqualTo(proposal.lines().getFirst().after());
        assertThat(byHand.baseTotal()).isEqualTo(proposal.baseTotal());
        shares.save(programme.id(), "mit Zuschlag", byHand);

        shares.putInForce(programme, first, shares.inForce(programme.id()).orElseThrow());
        assertThat(shares.versions(programme.id()))
                .filteredOn(ShareVersionRow::inForce)
                .extracting(ShareVersionRow::name, row -> row.sums().total().toPlainString())
                .containsExactly(org.assertj.core.api.Assertions.tuple("nach Köpfen", "17286836.00"));
    }

    @Test
    void a_share_out_is_neither_stored_nor_replaced_when_another_one_came_into_force_since() {
        ShareProposal shown = shares.propose(programme.id(), ShareSettings.usual(), Map.of());
        shares.save(programme.id(), "nach Köpfen", shown);
        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> shares.save(programme.id(), "noch einmal", shown))
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason()))
                        .contains(shown.lines().getFirst().schoolName() + ": Bisher – → "));
        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> shares.putInForce(programme, null, null))
                .satisfies(refusal -> assertThat(Texts.german(refusal.reason()))
                        .contains(programme.name() + ": Geltende Fassung – → nach Köpfen"));
        assertThat(shares.versions(programme.id())).hasSize(1).allMatch(ShareVersionRow::inForce);
    }

    @Test
    void somebody_elses_change_is_not_overwritten() {
        ApplicationRow seen = applications.get(create().getFirst());
        applications.change(seen, input(seen, "zuerst"));
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> applications.change(seen, input(seen, "danach")));
    }

    @Test
    void planning_reads_support_and_readers_do_not_and_only_finance_changes() {
        List<ApplicationId> ids = create();
        SignedIn.as("paula", "PLANNING");
        assertThat(applications.all()).hasSize(891);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> take(ids, Step.on(SUBMITTED, Action.SUBMIT)));
        for (String role : List.of("SUPPORT", "READER")) {
            SignedIn.as("sina", role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> applications.all());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> applications.history(ids.getFirst()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> batches.last());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> programmes.all());
        }
    }

    private List<ApplicationId> create() {
        List<NewApplications.Draft> drafts = new ArrayList<>();
        for (SchoolRow school : schools.active().stream().limit(99).toList()) {
            for (CategoryRow category : programme.categories()) {
                drafts.add(new NewApplications.Draft(
                        school.id(),
                        category.id(),
                        "Test",
                        new BigDecimal("3000.00"),
                        new BigDecimal("3000.00"),
                        null));
            }
        }
        NewApplications wanted = new NewApplications(programme.id(), drafts, "fred");
        batches.create(wanted, batches.preview(wanted));
        return applications.all().stream().map(ApplicationRow::id).toList();
    }

    private BatchResult take(List<ApplicationId> ids, Step step) {
        return batches.take(ids, step, batches.preview(ids, step));
    }

    private List<NoticeLine> read(CharSequence csv) {
        SourceTable table = TableFile.read("bescheide.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        return notices.preview(table, ColumnMapping.guess(table.header(), Arrays.asList(NoticeField.values())))
                .lines();
    }

    private Map<ApplicationState, Long> states() {
        return applications.all().stream().collect(Collectors.groupingBy(ApplicationRow::state, Collectors.counting()));
    }

    private static ApplicationInput input(ApplicationRow row, String purpose) {
        return new ApplicationInput(
                row.programmeId(),
                row.categoryId(),
                row.schoolId(),
                purpose,
                row.costs(),
                row.requested(),
                row.responsible(),
                null,
                null,
                null);
    }
}
