package de.medienplan.rollout.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.SchoolId;
import de.medienplan.school.Schools;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;

/** Reports about schools and decisions about plans are kept and told again for any day. */
@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class ProgressTrailTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

    @Autowired
    ProgressTrail trail;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    Plans plans;

    @Autowired
    Scenarios scenarios;

    @Autowired
    HannoverExample example;

    @Autowired
    Schools schools;

    @Autowired
    ApplicationContext context;

    @Test
    void the_state_of_every_day_can_be_told_again() {
        SchoolId school = school();
        long first = trail.report(begun(school, null, MARCH));
        trail.report(done(school, first, JUNE));

        assertThat(trail.at(MARCH.minusDays(1))).isEmpty();
        assertThat(at(JUNE.minusDays(1), school).state()).isEqualTo(ProgressState.BEGUN);
        assertThat(at(JUNE, school).payments()).containsExactlyEntriesOf(Map.of(2021, new BigDecimal("700000.50")));
        assertThat(trail.of(school))
                .extracting(ProgressReport::state)
                .containsExactly(ProgressState.DONE, ProgressState.BEGUN);
    }

    @Test
    void what_was_reported_or_withdrawn_later_was_not_known_before() {
        SchoolId school = school();
        long wrong = trail.report(begun(school, null, MARCH));
        Instant known = trail.of(school).getFirst().recordedAt();
        trail.withdraw(List.of(wrong));

        assertThat(trail.at(JUNE)).isEmpty();
        assertThat(trail.at(JUNE, known)).containsKey(school);
        assertThat(trail.at(JUNE, known.minusMillis(1))).isEmpty();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> trail.withdraw(List.of(wrong)));
    }

    @Test
    void nobody_reports_past_what_somebody_else_has_just_reported() {
        SchoolId school = school();
        trail.report(begun(school, null, MARCH));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> trail.report(done(school, null, JUNE)));
    }

    @Test
    void the_plan_in_force_is_the_latest_decided_by_the_day_and_older_ones_stay() {
        PlanId plan = TestPlans.empty(context);
        DecisionDraft may = new DecisionDraft(plan, "1", LocalDate.of(2020, 5, 11), "1000/2020", "Rat", "");
        decisions.record(may);
        long later = decisions.record(new DecisionDraft(plan, "2", JUNE, "", "Rat", ""));

        assertThat(decisions.inForce(LocalDate.of(2020, 5, 10))).isEmpty();
        assertThat(decisions.inForce(JUNE.minusDays(1)).map(DecidedPlan::decision))
                .contains(may);
        DecidedPlan now = decisions.inForce(JUNE).orElseThrow();
        assertThat(now.number()).isEqualTo("2");
        assertThat(decisions.before(now).map(DecidedPlan::number)).contains("1");
        decisions.takeBack(later);
        assertThat(decisions.all()).extracting(DecidedPlan::number).containsExactly("1");
    }

    @Test
    void a_decided_plan_cannot_be_lost_and_its_number_is_given_once() {
        PlanId plan = TestPlans.empty(context);
        DecisionDraft decision = new DecisionDraft(plan, "1", JUNE, "", "Rat", "");
        decisions.record(decision);

        refused("decision.rule.taken", () -> decisions.record(decision));
        refused("decision.rule.number", () -> decisions.record(new DecisionDraft(plan, " ", JUNE, "", "Rat", "")));
        refused("decision.rule.delete", () -> plans.delete(plan));
        ScenarioId scenario = plans.get(plan).row().scenarioId();
        refused("decision.rule.deleteScenario", () -> scenarios.delete(scenario));
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    private SchoolId school() {
        example.load();
        return schools.active().getFirst().id();
    }

    private static ProgressDraft begun(SchoolId school, @Nullable Long follows, LocalDate on) {
        return new ProgressDraft(
                school, follows, on, ProgressState.BEGUN, on.minusDays(20), null, null, new TreeMap<>(), "");
    }

    private static ProgressDraft done(SchoolId school, @Nullable Long follows, LocalDate on) {
        return new ProgressDraft(
                school,
                follows,
                on,
                ProgressState.DONE,
                on.minusDays(100),
                on.minusDays(5),
                null,
                new TreeMap<>(Map.of(2021, new BigDecimal("700000.50"))),
                "früher fertig");
    }

    private ProgressReport at(LocalDate day, SchoolId school) {
        return Objects.requireNonNull(trail.at(day).get(school));
    }
}
