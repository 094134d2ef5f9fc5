package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@OnDay("2026-01-20")
class SubsidyCasesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Autowired
    SubsidyCases cases;

    @Autowired
    SubsidyPrivacy privacy;

    @Autowired
    JdbcClient jdbc;

    private SchoolId school;

    @BeforeEach
    void sign_in() {
        school = TestSchool.add(jdbc, "90001", "Goetheschule");
        SignedIn.as("sina", "SUBSIDY");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_list_shows_what_the_month_of_the_day_costs_whom() {
        cases.save(SampleCases.with("AZ-1", "F-1", 1, null, SampleCases.contract("2025-08-01", null)));
        CaseId second = cases.save(rent("AZ-2", 2));
        cases.save(rent("AZ-3", 3));
        assertThat(cases.list(DAY))
                .extracting(
                        CaseRow::reference,
                        CaseRow::state,
                        row -> row.shares().city().toString())
                .containsExactly(
                        tuple("AZ-1", CaseState.FULL, "0.00"),
                        tuple("AZ-2", CaseState.FULL, "0.00"),
                        tuple("AZ-3", CaseState.SUBSIDISED, "4.80"));
        assertThat(cases.detail(second).family()).hasSize(3);
    }

    @Test
    void every_reading_is_noted_with_who_what_for_and_which_case() {
        CaseId id = cases.save(rent("AZ-1", 1));
        CaseId other = cases.save(rent("AZ-2", 2));
        jdbc.sql("DELETE FROM subsidy.access_log").update();
        cases.list(DAY);
        cases.detail(id);
        cases.exported(List.of(other));
        LocalDate today = LocalDate.of(2026, 1, 20);
        assertThat(privacy.accesses(today.minusDays(1), today.plusDays(1), null))
                .extracting(AccessEntry::actor, AccessEntry::purpose, AccessEntry::references)
                .containsExactly(
                        tuple("sina", AccessPurpose.EXPORT, "AZ-2"),
                        tuple("sina", AccessPurpose.FAMILY, "AZ-2"),
                        tuple("sina", AccessPurpose.DETAIL, "AZ-1"),
                        tuple("sina", AccessPurpose.LIST, "AZ-1, AZ-2"));
        assertThat(privacy.accesses(today.minusDays(1), today.plusDays(1), "AZ-1"))
                .hasSize(2);
        assertThat(privacy.accesses(today.minusDays(1), today.plusDays(1), "AZ-9"))
                .isEmpty();
    }

    @Test
    void changes_are_kept_in_the_cases_own_log_and_nowhere_else() {
        CaseId id = cases.save(rent("AZ-1", 1));
        CaseValues stored = cases.detail(id).values();
        cases.save(new CaseValues(
                id,
                stored.version(),
                new CaseValues.File(
                        stored.reference(),
                        stored.alias(),
                        stored.file().family(),
                        stored.file().place()),
                null,
                SampleCases.contract("2025-08-01", "2026-01-31"),
                stored.attendances(),
                stored.entitlements(),
                stored.otherSupport(),
                false));
        assertThat(cases.detail(id).changes().getFirst().newValue()).contains("31.01.2026");
        assertThat(jdbc.sql("SELECT count(*) FROM change_log WHERE entity LIKE '%ubsid%' OR new_value LIKE '%AZ-1%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_second_of_two_editors_is_told_and_overwrites_nothing() {
        CaseId id = cases.save(rent("AZ-1", 1));
        CaseValues seen = cases.detail(id).values();
        cases.save(seen);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> cases.save(seen));
    }

    @Test
    void refusals_name_the_field_and_not_the_family() {
        cases.save(rent("AZ-1", 1));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> cases.save(rent("AZ-1", 2)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("AZ-1"))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("subsidy.rule.referenceTaken");
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> cases.save(rent("AZ-2", 1)))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("subsidy.rule.placeTaken");
    }

    @Test
    void a_child_without_a_number_comes_behind_its_siblings() {
        cases.save(rent("AZ-1", 1));
        CaseId id = cases.save(rent("AZ-2", 0));
        assertThat(cases.detail(id).values().file().place()).isEqualTo(2);
    }

    @Test
    void a_case_entered_by_mistake_leaves_only_a_record() {
        CaseId id = cases.save(rent("AZ-1", 1));
        cases.list(DAY);
        cases.delete(cases.detail(id).values());
        assertThat(jdbc.sql("SELECT count(*) FROM subsidy.subsidy_case")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM subsidy.access_log")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT cases FROM subsidy.deletion_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_case_that_somebody_else_changed_is_not_deleted_unseen() {
        CaseValues shown = cases.detail(cases.save(rent("AZ-1", 1))).values();
        cases.save(SampleCases.changed(shown, SampleCases.contract("2025-09-01", null)));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> cases.delete(shown))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("subsidy.rule.changedSince");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L. M.", "LM", "K-0042", "A.-B. C", "kind7"})
    void initials_and_pseudonyms_are_accepted(String alias) {
        assertThat(PseudonymPolicy.objection(alias)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lena", "Lena M.", "Müller", "Li Na Wu Xi Yo", "", "Max Mustermann"})
    void names_are_not(String alias) {
        assertThat(PseudonymPolicy.objection(alias)).isPresent();
    }

    private CaseValues rent(String reference, int place) {
        return SampleCases.rent(reference, "F-1", place, school);
    }
}
