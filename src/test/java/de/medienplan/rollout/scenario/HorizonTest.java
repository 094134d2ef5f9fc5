package de.medienplan.rollout.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private Scenario scenario;

    @BeforeEach
    void readSample() throws IOException {
        scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
    }

    @Test
    void new_quarters_take_the_capacity_of_the_year_before_and_new_years_its_funds() {
        Scenario longer = Horizon.extend(scenario, 6);

        ScenarioCheck.check(longer);
        assertThat(longer.periods().getLast()).isEqualTo(new Scenario.Period("2027-Q4", 2027));
        assertThat(longer.resources().getFirst().capacity().subList(24, 30))
                .containsExactly(27L, 18L, 18L, 18L, 27L, 18L);
        assertThat(longer.budget().ownFunds(2027)).isEqualTo(longer.budget().ownFunds(2026));
    }

    @Test
    void a_year_that_the_horizon_covers_in_part_has_its_share_by_quarters() {
        Scenario longer = Horizon.extend(scenario, 3);

        assertThat(scenario.budget().ownFunds(2026)).isEqualTo(1_250_000);
        assertThat(longer.budget().ownFunds(2026)).isEqualTo(2_500_000);
        assertThat(longer.budget().ownFunds(2027)).isEqualTo(625_000);
        assertThat(Horizon.shrink(longer, 2).budget().ownFunds(2026)).isEqualTo(1_875_000);
    }

    @Test
    void budget_years_that_begin_in_summer_go_on_so() {
        Scenario summer = scenario.withPeriods(scenario.periods().stream()
                .map(period -> new Scenario.Period(
                        period.id(),
                        period.budgetYear() + (period.id().compareTo(period.budgetYear() + "-Q3") < 0 ? 0 : 1)))
                .toList());

        Scenario longer = Horizon.extend(summer, 6);

        ScenarioCheck.check(longer);
        assertThat(longer.periods().subList(24, 30))
                .extracting(Scenario.Period::budgetYear)
                .containsExactly(2027, 2027, 2027, 2027, 2028, 2028);
    }

    @Test
    void extending_and_shortening_again_changes_nothing() {
        assertThat(Horizon.shrink(Horizon.extend(scenario, 7), 7).equals(scenario))
                .isTrue();
    }

    @Test
    void a_programme_that_outlives_the_horizon_ends_with_it() {
        Scenario free = ScenarioDraft.of(scenario)
                .eachSchool(school -> SchoolDraft.of(school)
                        .earliestStart("2020-Q3")
                        .pinnedStart(null)
                        .build())
                .build();

        Scenario shorter = Horizon.shrink(free, 12);

        ScenarioCheck.check(shorter);
        assertThat(shorter.programmes().getFirst().lastCompletionPeriod()).isEqualTo("2023-Q2");
        assertThat(shorter.budget().years()).hasSize(4);
    }

    @Test
    void schools_that_are_ready_only_in_the_quarters_to_be_cut_are_named() {
        assertThatThrownBy(() -> Horizon.shrink(scenario, 12))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().args().get(1).toString())
                                .contains("GY AGY Hannover"));
    }

    @Test
    void one_quarter_must_remain() {
        assertThatThrownBy(() -> Horizon.shrink(scenario, 24)).isInstanceOf(UserException.class);
    }
}
