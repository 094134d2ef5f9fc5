package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobState;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class CityStudiesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanningRuns runs;

    @Autowired
    Plans plans;

    @Autowired
    CityStudies studies;

    private StoredPlan plan;

    @BeforeEach
    void makePlan() throws IOException {
        ScenarioId scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json")), ScenarioOrigin.SAMPLE);
        JobId run = runs.start(new RunRequest(scenario, 1, 1, null));
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> runs.find(run).orElseThrow().job().state().isOver());
        plan = plans.get(Objects.requireNonNull(runs.find(run).orElseThrow().planId()));
    }

    @Test
    void the_answer_is_stored_and_found_again_with_the_same_scenario() {
        JobId id = studies.start(plan, "2026-Q2", 5);
        ended(id);

        Study<CityStudies.Question, CityAnswer> row = studies.latest(plan).orElseThrow();
        assertThat(row.job().state()).isEqualTo(JobState.FINISHED);
        CityAnswer answer = Objects.requireNonNull(row.answer());
        CityAnswer.Deadline asked = answer.asked().orElseThrow();
        assertThat(asked.least()).isBetween(7_400_000L, 7_500_000L);
        assertThat(asked.enough()).isNotNull().isGreaterThanOrEqualTo(asked.least());
        assertThat(answer.starts()).hasSize(102);
    }

    @Test
    void stopping_keeps_what_is_known() {
        JobId id = studies.start(plan, "2026-Q2", 600);
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> studies.find(id).orElseThrow().answer() != null);
        studies.stop(id);
        ended(id);

        Study<CityStudies.Question, CityAnswer> row = studies.latest(plan).orElseThrow();
        assertThat(row.job().state()).isEqualTo(JobState.STOPPED);
        assertThat(row.answer()).isNotNull();
    }

    @Test
    void a_time_that_is_too_short_or_a_quarter_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> studies.start(plan, "2026-Q2", 1)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> studies.start(plan, "2040-Q1", 60)).isInstanceOf(UserException.class);
    }

    private void ended(JobId study) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> studies.find(study).orElseThrow().job().state().isOver());
    }
}
