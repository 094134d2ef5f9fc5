package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.budget.Budgets;
import de.medienplan.budget.LineRow;
import de.medienplan.grant.ApplicationRow;
import de.medienplan.grant.ApplicationState;
import de.medienplan.grant.Applications;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.Programmes;
import de.medienplan.planning.GoalPreset;
import de.medienplan.rollout.outlook.Breaks;
import de.medienplan.rollout.outlook.CurrentPlan;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.Sample;
import de.medienplan.school.Samples;
import de.medienplan.support.Staffing;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.EmptyCity;
import de.medienplan.testing.OnDay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The running sample is a city in the middle of its programme on the day of its loading, here one in a summer to come. */
@DatabaseTest
@EmptyCity
@OnDay("2028-08-17")
@WithMockUser(
        username = "bea",
        roles = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "SUBSIDY", "READER"})
class RunningSampleTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 8, 17);

    @Autowired
    Samples samples;

    @Autowired
    CurrentPlan current;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Applications applications;

    @Autowired
    Programmes programmes;

    @Autowired
    Budgets budgets;

    @Autowired
    Staffing staffing;

    @Test
    void a_city_in_the_middle_of_its_programme() {
        assertThat(samples.offered()).containsExactly(Sample.RUNNING, Sample.COUNCIL_PAPER);
        samples.load(Sample.RUNNING);
        assertThat(samples.offered()).containsExactly(Sample.RUNNING);
        assertThat(samples.load(Sample.COUNCIL_PAPER))
                .as("a second sample is not mixed in")
                .isZero();

        aDecidedPlanUnderWay();
        applicationsInAllStates();
        moneyAndStaffOfTheRunningYears();
    }

    private void aDecidedPlanUnderWay() {
        DecidedPlan decided = decisions.inForce(TODAY).orElseThrow();
        assertThat(decided.number()).isEqualTo("0417/2026");
        assertThat(decided.decidedOn()).isEqualTo("2026-05-14");
        PlanStanding standing = current.standing(TODAY).orElseThrow();
        assertThat(standing.plan().row().feasible()).isTrue();
        assertThat(standing.count(Standing.DONE)).isGreaterThan(30);
        assertThat(standing.count(Standing.UNDER_WAY)).isPositive();
        assertThat(standing.count(Standing.WORKS_LATE)).isPositive();
        assertThat(standing.count(Standing.START_LATE)).isPositive();
        assertThat(standing.count(Standing.TO_COME)).isGreaterThan(30);
        assertThat(Breaks.of(standing)).isNotEmpty();
        assertThat(scenarios.all()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ausbau aller Schulen mit 8 Mio. € im Jahr");
            assertThat(GoalPreset.of(scenarios.get(row.id()).scenario().weights()))
                    .hasValue(GoalPreset.SWIFT);
        });
    }

    private void applicationsInAllStates() {
        assertThat(applications.all())
                .extracting(ApplicationRow::state)
                .contains(
                        ApplicationState.PREPARING,
                        ApplicationState.SUBMITTED,
                        ApplicationState.APPROVED,
                        ApplicationState.DRAWN,
                        ApplicationState.SETTLED);
        assertThat(programmes.all())
                .filteredOn(programme -> programme.code().equals("landesprogramm"))
                .singleElement()
                .satisfies(programme -> {
                    assertThat(programme.date(ProgrammeField.APPLICATION_UNTIL)).hasValue(LocalDate.of(2028, 12, 31));
                    assertThat(programme.date(ProgrammeField.COMPLETION_UNTIL)).hasValue(LocalDate.of(2030, 12, 31));
                });
    }

    private void moneyAndStaffOfTheRunningYears() {
        assertThat(budgets.lines(TODAY)).extracting(LineRow::year).contains(2026, 2028, 2032);
        assertThat(staffing.posts().stream().filter(post -> post.existsOn(TODAY)))
                .hasSizeGreaterThan(20)
                .anyMatch(post -> !post.isFilledOn(TODAY));
    }
}
