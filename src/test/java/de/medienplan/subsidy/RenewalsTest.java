package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.AtOnce;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@OnDay("2026-01-20")
class RenewalsTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate SEEN = LocalDate.of(2026, 1, 15);

    @Autowired
    SubsidyCases cases;

    @Autowired
    Renewals renewals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private CaseId entitled;
    private CaseId sibling;

    @BeforeEach
    void three_cases() {
        SchoolId school = TestSchool.add(jdbc, "90001", "Goetheschule");
        SignedIn.as("sina", "SUBSIDY");
        entitled = cases.save(SampleCases.rent("AZ-1", "F-1", 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        sibling = cases.save(SampleCases.rent("AZ-2", "F-1", 2, school));
        cases.save(SampleCases.with("AZ-3", "F-1", 3, school, SampleCases.contract("2025-08-01", "2026-07-31")));
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_preview_says_what_each_case_needs() {
        assertThat(renewals.preview(YEAR))
                .extracting(RenewalLine::reference, RenewalLine::state)
                .containsExactly(
                        tuple("AZ-1", RenewalState.NEEDS_PROOF),
                        tuple("AZ-2", RenewalState.CLASS_ONLY),
                        tuple("AZ-3", RenewalState.ENDS));
    }

    @Test
    void renewing_moves_up_a_class_and_extends_the_proof_for_the_year() {
        renewals.renew(YEAR, shown(entitled, sibling), SEEN);
        CaseValues renewed = cases.detail(entitled).values();
        assertThat(renewed.attendances().getLast().classYear()).isEqualTo(8);
        assertThat(renewed.entitlements().getLast().until()).isEqualTo(LocalDate.of(2027, 7, 31));
        assertThat(renewed.entitlements().getLast().verifiedOn()).isEqualTo(SEEN);
        assertThat(cases.detail(sibling).values().entitlements()).isEmpty();
        assertThat(renewals.preview(YEAR))
                .extracting(RenewalLine::state)
                .containsExactly(RenewalState.DONE, RenewalState.DONE, RenewalState.ENDS);
    }

    @Test
    void without_the_day_of_verification_no_proof_is_extended() {
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> renewals.renew(YEAR, shown(entitled), null));
    }

    @Test
    void a_renewal_is_taken_back_as_a_whole() {
        long renewal = renewals.renew(YEAR, shown(entitled, sibling), SEEN);
        assertThat(renewals.undo(renewal)).isEqualTo(2);
        assertThat(cases.detail(entitled).values().attendances()).hasSize(1);
        assertThat(cases.detail(entitled).values().entitlements()).hasSize(1);
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> renewals.undo(renewal));
    }

    @Test
    void a_case_that_changed_since_the_preview_is_not_renewed() {
        List<RenewalLine> shown = shown(entitled, sibling);
        CaseValues before = cases.detail(entitled).values();
        cases.save(SampleCases.changed(before, SampleCases.contract("2025-08-01", "2026-07-31")));
        assertThatExceptionOfType(PreviewOutdated.class).isThrownBy(() -> renewals.renew(YEAR, shown, SEEN));
        assertThat(renewals.all()).isEmpty();
        assertThat(cases.detail(sibling).values().attendances()).hasSize(1);
    }

    @Test
    void a_case_that_is_being_edited_while_it_is_renewed_is_not_renewed() {
        List<RenewalLine> shown = shown(entitled, sibling);
        CaseValues edited =
                SampleCases.changed(cases.detail(entitled).values(), SampleCases.contract("2025-08-01", "2026-07-31"));
        CompletableFuture<Long> renewal = transactions.execute(status -> {
            cases.save(edited);
            return AtOnce.blocked(jdbc, "sina", "SUBSIDY", () -> renewals.renew(YEAR, shown, SEEN));
        });
        assertThat(renewal).failsWithin(AtOnce.LIMIT).withThrowableThat().withCauseInstanceOf(PreviewOutdated.class);
        assertThat(renewals.all()).isEmpty();
    }

    private List<RenewalLine> shown(CaseId... chosen) {
        return renewals.preview(YEAR).stream()
                .filter(line -> List.of(chosen).contains(line.caseId()))
                .toList();
    }
}
