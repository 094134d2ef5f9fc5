package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.NeedChange.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedChangeTest {

    private static final ScenarioSchool SCHOOL = new ScenarioSchool(
            "1",
            "GS Ahorn",
            200,
            BigDecimal.ONE,
            "2027-Q1",
            3,
            List.of(new ScenarioSchool.Demand("construction", 2, 1)),
            251_000,
            List.of(new ScenarioSchool.Grant("old", 30_000, 200_000)),
            40,
            60,
            null,
            null,
            null);

    private static final GrantNeedPolicy RULE = new GrantNeedPolicy(
            new AssumptionSet(List.of(
                    figure("eligibleShare", "0.8"), figure("poolAmount@old", "900000"), figure("poolAmount@new", "1"))),
            List.of(new FundingWindow("old", "2027-Q1", "2028-Q4"), new FundingWindow("new", "2027-Q1", "2030-Q4")));

    @Test
    void what_programmes_give_is_derived_by_rule_without_funding_a_euro_twice() {
        assertThat(changed(Kind.GRANTS_BY_RULE, null).grants())
                .containsExactly(
                        new ScenarioSchool.Grant("old", 0, 200_800), new ScenarioSchool.Grant("new", 0, 50_200));
    }

    @Test
    void one_more_programme_gets_what_the_others_leave_as_they_are_now() {
        assertThat(RULE.last(SCHOOL)).isEqualTo(new ScenarioSchool.Grant("new", 0, 51_000));
    }

    @ParameterizedTest(name = "{0} {1}: base {2}, eligible {3}")
    @CsvSource({"ELIGIBLE, 90000, 30000, 90000", "ELIGIBLE_SHARE, 50, 30000, 125500", "BASE, 25000, 25000, 200000"})
    void one_programme_is_changed_and_the_rest_of_it_stays(Kind kind, BigDecimal amount, long base, long eligible) {
        assertThat(changed(kind, amount, "old").grants())
                .containsExactly(new ScenarioSchool.Grant("old", base, eligible));
    }

    @Test
    void a_school_that_had_nothing_of_a_programme_gets_it() {
        assertThat(changed(Kind.ELIGIBLE, BigDecimal.TEN, "new").grants())
                .containsExactly(
                        new ScenarioSchool.Grant("old", 30_000, 200_000), new ScenarioSchool.Grant("new", 0, 10));
    }

    @Test
    void shorter_works_keep_their_demands_within_them_and_longer_ones_end_with_the_horizon() {
        assertThat(changed(Kind.DURATION, BigDecimal.TWO).demands())
                .containsExactly(new ScenarioSchool.Demand("construction", 1, 1));
        assertThat(changed(Kind.DURATION, BigDecimal.valueOf(99)).plannedDuration())
                .isEqualTo(24);
    }

    @Test
    void percentages_are_added_and_rounded_half_up() {
        assertThat(changed(Kind.TABLETS_PERCENT, new BigDecimal("11.25")).tablets())
                .isEqualTo(45);
        assertThat(changed(Kind.OTHERS_PERCENT, BigDecimal.valueOf(-50)).otherDevices())
                .isEqualTo(30);
        assertThat(changed(Kind.INVESTMENT_PERCENT, BigDecimal.TEN).investment())
                .isEqualTo(276_100);
    }

    @ParameterizedTest(name = "{0} by {1}: refused {2}")
    @CsvSource({
        "ELIGIBLE_SHARE, 100, false",
        "ELIGIBLE_SHARE, 100.01, true",
        "ELIGIBLE_SHARE, -1, true",
        "TABLETS_PERCENT, -100, false",
        "TABLETS_PERCENT, -100.1, true",
        "DURATION, 1, false",
        "DURATION, 1.5, true",
        "DURATION, 0, true",
        "PRIORITY, , true",
        "UNPIN, , false"
    })
    void what_cannot_be_is_refused(Kind kind, @Nullable BigDecimal amount, boolean refused) {
        assertThat(new NeedChange(kind, amount, null, null).refusal().isPresent())
                .isEqualTo(refused);
    }

    private static ScenarioSchool changed(Kind kind, @Nullable BigDecimal amount) {
        return changed(kind, amount, null);
    }

    private static ScenarioSchool changed(Kind kind, @Nullable BigDecimal amount, @Nullable String programme) {
        return new NeedChange(kind, amount, null, programme).applyTo(SCHOOL, RULE, 24);
    }

    private static Assumption figure(String code, String amount) {
        return new Assumption(code, new BigDecimal(amount), "Test", LocalDate.of(2026, 12, 1));
    }
}
