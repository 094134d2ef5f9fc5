package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobState;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.Range;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.shared.Source;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class RiskStudiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 16);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Autowired
    RiskStudies studies;

    @Autowired
    RiskAssumptions assumptions;

    private StoredPlan plan;

    @BeforeEach
    void makePlan() {
        plan = plans.get(TestPlans.solved(context));
    }

    @Test
    void a_simulation_is_stored_with_its_assumptions_and_shows_what_a_safer_plan_costs() {
        JobId id = studies.start(plan, new RiskStudies.Question(1_000, 7, 1, 1), DAY);
        ended(id);

        Study<RiskStudies.Asked, RiskStudies.Answer> study =
                studies.latest(plan).orElseThrow();
        assertThat(study.job().state()).isEqualTo(JobState.FINISHED);
        assertThat(study.question().question().seed()).isEqualTo(7);
        assertThat(study.question().assumptions().margin().source().text()).contains("1000/2020");
        RiskStudies.Answer answer = Objects.requireNonNull(study.answer());
        assertThat(answer.risk().drivers()).hasSize(5);
        assertThat(studies.known(plan)).contains(answer.risk());

        RiskStudies.Safer safer = Objects.requireNonNull(answer.safer());
        assertThat(safer.risk().expectedForfeited()).isLessThan(answer.risk().expectedForfeited());
        StoredPlan adopted = plans.get(studies.adopt(plan, safer, "Sicherer"));
        assertThat(adopted.plan().starts()).isEqualTo(safer.starts());
        assertThat(RiskStudies.fits(safer.risk(), adopted)).isTrue();
        assertThat(studies.known(adopted)).isEmpty();
    }

    @Test
    void the_assumptions_of_a_scenario_are_kept_and_can_be_forgotten() {
        Assumptions usual = assumptions.of(plan.row().scenarioId());
        Range later = AssumptionRule.cases("risk.assumption.duration", numbers("50", "50", "0", "0", "0"));
        Source seen = new Source("Bauamt", LocalDate.of(2026, 3, 1), false);
        Assumptions own = new Assumptions(
                usual.ready(),
                new Assumptions.Assumption(later, seen),
                usual.cost(),
                usual.cityCost(),
                usual.margin(),
                usual.fewestObservations());

        assumptions.save(plan.row().scenarioId(), own);
        assertThat(assumptions.of(plan.row().scenarioId())).isEqualTo(own);
        assumptions.forget(plan.row().scenarioId());
        assertThat(assumptions.of(plan.row().scenarioId())).isEqualTo(usual);
    }

    @Test
    void what_is_out_of_range_is_refused_with_its_field() {
        assertThatThrownBy(() -> studies.start(plan, new RiskStudies.Question(999, 1, 0, 1), DAY))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.field()).isPresent());
        assertThatThrownBy(() -> studies.start(plan, new RiskStudies.Question(1_000, 1, 9, 1), DAY))
                .isInstanceOf(UserException.class);
        StoredPlan nothing = plans.get(TestPlans.empty(context));
        assertThatThrownBy(() -> studies.start(nothing, new RiskStudies.Question(1_000, 1, 0, 1), DAY))
                .isInstanceOf(UserException.class);
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }

    private void ended(JobId study) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> studies.find(study).orElseThrow().job().state().isOver());
    }
}
