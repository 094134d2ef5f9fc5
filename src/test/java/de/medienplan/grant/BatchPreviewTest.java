package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.ChangedSinceShown;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many applications at once: what is done is what was shown, or nothing. */
@DatabaseTest
class BatchPreviewTest {

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
    ApplicationDrafts drafts;

    private ProgrammeTerms programme;

    @BeforeEach
    void signIn() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        SignedIn.as("fred", "FINANCE");
        programme = programmes.all().getFirst();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void a_step_for_many_is_refused_with_what_changed_since_it_was_shown_and_stores_nothing() {
        List<ApplicationId> ids = threeDrafts();
        applications.record(ids, programme.documents().getFirst(), "Antragsformular", SUBMITTED, "");
        Step submit = Step.on(SUBMITTED, Action.SUBMIT);
        BatchResult shown = batches.preview(ids, submit);
        ApplicationRow colleagues = applications.get(ids.get(1));
        applications.change(colleagues, requesting(colleagues, new BigDecimal("2000.00")));

        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> batches.take(ids, submit, shown))
                .withMessageContaining(colleagues.reference())
                .withMessageContaining("2000.00");
        assertThat(applications.all()).extracting(ApplicationRow::state).containsOnly(ApplicationState.PREPARING);

        assertThat(batches.take(ids, submit, batches.preview(ids, submit)).succeeding())
                .isEqualTo(3);
    }

    @Test
    void drafts_are_refused_with_what_changed_since_they_were_shown_and_none_is_created() {
        DraftRequest request = ofSchools(2);
        BatchResult shown = drafts.preview(request);
        drafts.create(request, drafts.preview(request));

        assertThatExceptionOfType(ChangedSinceShown.class)
                .isThrownBy(() -> drafts.create(request, shown))
                .withMessageContaining(shown.lines().getFirst().schoolName());
        assertThat(applications.all()).hasSize(2);
    }

    private List<ApplicationId> threeDrafts() {
        DraftRequest request = ofSchools(3);
        drafts.create(request, drafts.preview(request));
        return applications.all().stream().map(ApplicationRow::id).toList();
    }

    private DraftRequest ofSchools(int count) {
        return new DraftRequest(
                programme.id(),
                schools.active().stream().map(SchoolRow::id).limit(count).toList(),
                List.of(programme.categories().getFirst().id()),
                new BigDecimal("3000.00"),
                null,
                "Test",
                "fred");
    }

    private static ApplicationInput requesting(ApplicationRow row, BigDecimal amount) {
        return new ApplicationInput(
                row.programmeId(),
                row.categoryId(),
                row.schoolId(),
                row.purpose(),
                row.costs(),
                amount,
                row.responsible(),
                null,
                null,
                null);
    }
}
