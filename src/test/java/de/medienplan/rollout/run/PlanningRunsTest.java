package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobState;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.school.SampleDay;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class PlanningRunsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanningRuns runs;

    @Autowired
    Plans plans;

    @Autowired
    SamplePlans samples;

    private ScenarioId scenario;

    @BeforeEach
    void loadScenario() throws IOException {
        scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/hannover-expansion-2021.json")), ScenarioOrigin.SAMPLE);
    }

    @Test
    void a_run_ends_with_a_stored_plan_that_adds_up() {
        JobId run = runs.start(new RunRequest(scenario, 2, 1, null));
        ended(run);

        RunRow row = runs.find(run).orElseThrow();
        assertThat(row.job().state()).isEqualTo(JobState.FINISHED);
        StoredPlan plan = plans.get(Objects.requireNonNull(row.planId()));
        assertThat(plan.row().feasible()).isTrue();
        assertThat(plan.evaluate().cost()).isEqualTo(plan.row().cost());
        Long bound = plan.row().result().lowerBound();
        assertThat(bound == null || bound <= plan.row().cost().total()).isTrue();
        assertThat(runs.curve(run)).isNotEmpty();
    }

    @Test
    void the_samples_are_planned_once() {
        assertThat(samples.load(SampleDay.ofCouncilPaper())).isEqualTo(1);
        RunRow run = runs.of(scenario).getFirst();
        assertThat(samples.load(SampleDay.ofCouncilPaper())).isZero();
        runs.stop(run.id());
        ended(run.id());
    }

    @Test
    void stopping_keeps_the_best_plan() {
        JobId run = runs.start(new RunRequest(scenario, 600, 1, null));
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> runs.progress(run).orElseThrow().total() != null);
        runs.stop(run);
        ended(run);

        RunRow row = runs.find(run).orElseThrow();
        assertThat(row.job().state()).isEqualTo(JobState.STOPPED);
        assertThat(plans.get(Objects.requireNonNull(row.planId())).row().feasible())
                .isTrue();
    }

    @Test
    void more_runs_than_may_run_at_once_wait_in_line_and_can_be_taken_out() {
        JobId first = runs.start(new RunRequest(scenario, 600, 1, null));
        JobId second = runs.start(new RunRequest(scenario, 600, 2, null));
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> runs.active().stream().allMatch(run -> run.job().state() == JobState.RUNNING));
        JobId third = runs.start(new RunRequest(scenario, 600, 3, null));
        JobId fourth = runs.start(new RunRequest(scenario, 600, 4, null));
        assertThat(position(third)).isEqualTo(1);
        assertThat(position(fourth)).isEqualTo(2);

        runs.stop(third);

        assertThat(runs.find(third).orElseThrow().job().state()).isEqualTo(JobState.STOPPED);
        assertThat(position(fourth)).isEqualTo(1);
        for (JobId run : List.of(fourth, first, second)) {
            runs.stop(run);
            ended(run);
        }
    }

    @Test
    void a_scenario_changed_while_it_was_planned_shows_on_the_plan() {
        JobId run = runs.start(new RunRequest(scenario, 1, 1, null));
        StoredScenario seen = scenarios.get(scenario);
        scenarios.save(seen.with(ScenarioDraft.of(seen.scenario())
                .without(java.util.List.of("gs-ahlem"))
                .build()));
        ended(run);

        assertThat(plans.of(scenario))
                .singleElement()
                .satisfies(plan -> assertThat(plan.outdated()).isTrue());
    }

    @Test
    void a_scenario_without_schools_is_refused() {
        Scenario empty = ScenarioDraft.of(scenarios.get(scenario).scenario())
                .name("Leer")
                .schools(java.util.List.of())
                .build();
        ScenarioId id = scenarios.create(empty, Map.of(), ScenarioOrigin.COPY);

        assertThatThrownBy(() -> runs.start(new RunRequest(id, 1, 1, null))).isInstanceOf(UserException.class);
    }

    private int position(JobId run) {
        return runs.find(run).orElseThrow().job().position();
    }

    private void ended(JobId run) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> runs.find(run).orElseThrow().job().state().isOver());
    }
}
