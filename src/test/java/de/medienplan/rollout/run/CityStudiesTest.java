package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.planning.city.CityAnswer;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanningRuns runs;

    @Autowired
    RunQueue queue;

    @Autowired
    Plans plans;

    @Autowired
    CityStudies studies;

    @Autowired
    CityStudyRepository stored;

    private StoredPlan plan;

    @BeforeEach
    void makePlan() throws IOException, InterruptedException {
        long scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json")), ScenarioOrigin.SAMPLE);
        long run = runs.start(new RunRequest(scenario, 1, 1, null));
        queue.job(run).orElseThrow().await();
        plan = plans.get(Objects.requireNonNull(runs.find(run).orElseThrow().planId()));
    }

    @Test
    void the_answer_is_stored_and_found_again_with_the_same_scenario() throws InterruptedException {
        long id = studies.start(plan, "2026-Q2", 5);
        studies.job(id).orElseThrow().await();

        CityStudyRow row = studies.latest(plan).orElseThrow();
        assertThat(row.state()).isEqualTo(RunState.FINISHED);
        CityAnswer answer = Objects.requireNonNull(row.answer());
        CityAnswer.Deadline asked = answer.asked().orElseThrow();
        assertThat(asked.least()).isBetween(7_400_000L, 7_500_000L);
        assertThat(asked.enough()).isNotNull().isGreaterThanOrEqualTo(asked.least());
        assertThat(answer.starts()).hasSize(102);
    }

    @Test
    void stopping_keeps_what_is_known() throws InterruptedException {
        long id = studies.start(plan, "2026-Q2", 600);
        while (studies.progress(id).orElseThrow().answer() == null) {
            Thread.onSpinWait();
        }
        studies.stop(id);
        studies.job(id).orElseThrow().await();

        CityStudyRow row = studies.latest(plan).orElseThrow();
        assertThat(row.state()).isEqualTo(RunState.STOPPED);
        assertThat(row.answer()).isNotNull();
    }

    @Test
    void what_the_end_of_the_application_cut_off_is_marked() {
        long id = stored.insert(plan.snapshotId(), "2026-Q2", 60, "paula");
        studies.recover();
        assertThat(stored.find(id).orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
    }

    @Test
    void a_time_that_is_too_short_or_a_quarter_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> studies.start(plan, "2026-Q2", 1)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> studies.start(plan, "2040-Q1", 60)).isInstanceOf(UserException.class);
    }
}
