package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.medienplan.jobs.JobId;
import de.medienplan.planning.alternative.Alternative;
import de.medienplan.rollout.plan.PlanOrigin;
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
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class AlternativeStudiesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 16);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Autowired
    Scenarios scenarios;

    @Autowired
    Plans plans;

    @Autowired
    AlternativeStudies studies;

    private ScenarioId scenario;

    @BeforeEach
    void importScenario() throws IOException {
        scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json")), ScenarioOrigin.SAMPLE);
    }

    @Test
    void an_order_stopped_early_keeps_what_it_found_and_one_of_it_becomes_a_plan() {
        JobId id = studies.start(scenario, 10, DAY);
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> studies.find(id).orElseThrow().answer() != null);
        studies.stop(id);
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> studies.find(id).orElseThrow().job().state().isOver());

        Study<AlternativeStudies.Question, AlternativeStudies.Answer> study =
                studies.latest(scenario).orElseThrow();
        assertThat(study.question().groups().types()).isNotEmpty();
        assertThat(studies.fits(study, scenario)).isTrue();
        Alternative first =
                Objects.requireNonNull(study.answer()).alternatives().getFirst();
        StoredPlan chosen = plans.get(studies.choose(study, scenario, first, "Zügig"));
        assertThat(chosen.row().made().origin()).isEqualTo(PlanOrigin.ALTERNATIVE);
        assertThat(chosen.row().feasible()).isTrue();
        assertThat(chosen.plan().starts()).isEqualTo(first.plan().starts());
    }

    @Test
    void too_little_time_is_refused() {
        assertThatThrownBy(() -> studies.start(scenario, 9, DAY)).isInstanceOf(UserException.class);
    }
}
