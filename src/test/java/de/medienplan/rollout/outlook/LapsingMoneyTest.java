package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of the 500,000 euros of 2021 nothing may be carried on; the schools do not need all of it. */
class LapsingMoneyTest {

    private final PlanStanding standing = BreaksTest.standing(
            BreaksTest.scenario()
                    .withBudget(new Scenario.Budget(
                            List.of(new Scenario.BudgetYear(2021, 500_000), new Scenario.BudgetYear(2022, 0)), 0L)),
            Map.of());

    @Test
    void own_funds_lapse_on_the_last_day_of_their_year_which_belongs_to_the_twelve_months() {
        assertThat(days(LocalDate.of(2020, 12, 31))).containsExactly(LocalDate.of(2021, 12, 31));
        assertThat(days(LocalDate.of(2021, 12, 31))).containsExactly(LocalDate.of(2021, 12, 31));
        assertThat(days(LocalDate.of(2020, 12, 30))).isEmpty();
        assertThat(days(LocalDate.of(2022, 1, 1))).isEmpty();
    }

    private List<LocalDate> days(LocalDate day) {
        return LapsingMoney.ownFunds(standing, day, day.plusMonths(12)).stream()
                .map(Matter::day)
                .toList();
    }
}
