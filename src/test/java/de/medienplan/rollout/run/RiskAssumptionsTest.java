package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.AssumptionsJson;
import de.medienplan.planning.risk.Range;
import de.medienplan.rollout.derive.ReplanRequest;
import de.medienplan.rollout.derive.Replanning;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class RiskAssumptionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 15);

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ProgressTrail trail;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Replanning replanning;

    @Autowired
    RiskAssumptions assumptions;

    @Test
    void what_is_taken_for_possible_follows_to_copies_and_what_was_seen_of_delays_to_the_next_scenario()
            throws IOException {
        StoredPlan plan = plans.get(TestPlans.ofRegister(context));
        ScenarioId original = plan.row().scenarioId();
        Assumptions own = ofOneObservation();
        assumptions.save(original, own);
        assertThat(assumptions.of(scenarios.copy(original, "Kopie")).duration()).isEqualTo(own.duration());

        decisions.record(new DecisionDraft(plan.row().id(), "1", LocalDate.of(2020, 5, 11), "1000/2020", "Rat", ""));
        ScenarioSchool done = reportDone(plan);
        ReplanRequest wanted = new ReplanRequest("Weiter", DAY, "2021-Q1", "2026-Q4", List.of());
        ScenarioId next = replanning.create(plan, wanted);

        assertThat(scenarios.get(next).scenario().schools())
                .noneMatch(school -> school.id().equals(done.id()));
        assertThat(assumptions.of(next).duration()).isEqualTo(own.duration());
        Assumptions.Assumption seen = assumptions.on(next, DAY).duration();
        assertThat(seen.source().assumption()).isFalse();
        assertThat(seen.range()).isEqualTo(Range.Discrete.observed(List.of(0)));
    }

    /** A school that begins and ends in the last quarter of 2020, one quarter of works. */
    private ScenarioSchool reportDone(StoredPlan plan) {
        ScenarioSchool school = plan.scenario().schools().stream()
                .filter(one -> one.id().equals(TestPlans.first(plan)))
                .findFirst()
                .orElseThrow();
        trail.report(new ProgressDraft(
                Objects.requireNonNull(plan.register().get(school.id())),
                null,
                DAY,
                ProgressState.DONE,
                LocalDate.of(2020, 10, 5),
                LocalDate.of(2020, 12, 11),
                null,
                new TreeMap<>(),
                ""));
        return school;
    }

    private static Assumptions ofOneObservation() {
        Assumptions usual = AssumptionsJson.usual();
        return new Assumptions(
                usual.ready(),
                new Assumptions.Assumption(
                        new Range.Triangular(0, 1, 5), usual.duration().source()),
                usual.cost(),
                usual.cityCost(),
                usual.margin(),
                1);
    }
}
