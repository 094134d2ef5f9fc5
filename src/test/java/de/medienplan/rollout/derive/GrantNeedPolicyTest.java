package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantNeedPolicyTest {

    private static final FundingWindow FIRST = new FundingWindow("erstes", "2026-Q1", "2027-Q4");
    private static final FundingWindow SECOND = new FundingWindow("zweites", "2027-Q4", "2030-Q4");
    private static final FundingWindow LATER = new FundingWindow("zweites", "2028-Q1", "2030-Q4");

    @Test
    void the_eligible_share_of_the_investment_counts_to_a_hundred_euros() {
        assertThat(grants(Map.of("eligibleShare", "0.7", "poolAmount@erstes", "1"), 200, 123_456, FIRST))
                .containsExactly(new ScenarioSchool.Grant("erstes", 0, 86_400));
    }

    @Test
    void a_school_gets_no_more_than_the_cap() {
        Map<String, String> figures =
                Map.of("eligibleShare", "0.7", "poolAmount@erstes", "1", "capPerSchool@erstes", "50000");
        assertThat(grants(figures, 200, 71_400, FIRST))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(50_000L);
        assertThat(grants(figures, 200, 71_500, FIRST))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(50_000L);
        assertThat(grants(figures, 200, 71_200, FIRST))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(49_800L);
    }

    @Test
    void a_small_school_gets_its_base_amount_by_the_head() {
        Map<String, String> figures = Map.of(
                "eligibleShare", "1",
                "poolAmount@erstes", "1",
                "baseAmount@erstes", "30000",
                "smallSchoolPupils@erstes", "60",
                "basePerPupil@erstes", "500");
        assertThat(grants(figures, 59, 100_000, FIRST))
                .extracting(ScenarioSchool.Grant::baseAmount)
                .containsExactly(29_500L);
        assertThat(grants(figures, 60, 100_000, FIRST))
                .extracting(ScenarioSchool.Grant::baseAmount)
                .containsExactly(30_000L);
    }

    @Test
    void no_euro_is_funded_twice_where_programmes_fund_at_the_same_time() {
        Map<String, String> figures =
                Map.of("eligibleShare", "0.7", "poolAmount@erstes", "1", "poolAmount@zweites", "1");
        assertThat(grants(figures, 200, 100_000, FIRST, SECOND))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(70_000L, 30_000L);
        assertThat(grants(figures, 200, 100_000, FIRST, LATER))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(70_000L, 70_000L);
    }

    @Test
    void a_programme_without_money_takes_nothing_away_from_one_that_has_some() {
        Map<String, String> figures =
                Map.of("eligibleShare", "0.7", "poolAmount@erstes", "0", "poolAmount@zweites", "1");
        assertThat(grants(figures, 200, 100_000, FIRST, SECOND))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(70_000L, 70_000L);
        Map<String, String> base = Map.of(
                "eligibleShare", "0.7",
                "poolAmount@erstes", "0",
                "baseAmount@erstes", "30000",
                "poolAmount@zweites", "1");
        assertThat(grants(base, 200, 100_000, FIRST, SECOND))
                .extracting(ScenarioSchool.Grant::eligibleCosts)
                .containsExactly(70_000L, 30_000L);
    }

    @Test
    void a_programme_without_figures_of_its_own_takes_those_common_to_all_as_older_scenarios_did() {
        Map<String, String> old = Map.of("eligibleShare", "0.5", "baseAmount", "30000", "poolAmount", "1");
        assertThat(grants(old, 200, 100_000, FIRST))
                .containsExactly(new ScenarioSchool.Grant("erstes", 30_000, 50_000));
        Map<String, String> own = Map.of("eligibleShare", "0.5", "baseAmount", "30000", "poolAmount@erstes", "1");
        assertThat(grants(own, 200, 100_000, FIRST)).containsExactly(new ScenarioSchool.Grant("erstes", 0, 50_000));
    }

    private static List<ScenarioSchool.Grant> grants(
            Map<String, String> figures, long pupils, long investment, FundingWindow... windows) {
        List<Assumption> all = new ArrayList<>();
        figures.forEach((code, amount) ->
                all.add(new Assumption(code, new BigDecimal(amount), "Test", LocalDate.of(2026, 1, 1))));
        return new GrantNeedPolicy(new AssumptionSet(all), List.of(windows)).of(pupils, investment);
    }
}
