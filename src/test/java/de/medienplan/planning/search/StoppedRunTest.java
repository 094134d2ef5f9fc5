package de.medienplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A run that is stopped before anything is proven leaves a plan that can be taken up again. */
class StoppedRunTest {

    @Test
    void the_plan_of_a_run_stopped_at_once_reads_back() throws IOException {
        Scenario scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        StopSignal stop = new StopSignal();
        stop.raise();
        Plan plan = new RolloutSearch()
                .solve(scenario, SolveOptions.seconds(30).withThreads(1), SolveListener.SILENT, stop)
                .plan();

        assertThat(plan.lowerBound()).isZero();
        Plan again = PlanJson.read(PlanJson.write(plan));
        assertThat(again.starts()).isEqualTo(plan.starts());
        assertThat(again.lowerBound()).isZero();
    }

    @Test
    void a_bound_below_nothing_of_an_older_run_is_written_as_nothing() {
        Plan plan = PlanJson.read("""
                {"format": "medienplan-plan/1", "scenario": "Probe", "starts": {"A": "2027-Q1"}, "posts": {},
                 "cost": {"waiting": 40, "posts": 0, "forfeitedGrants": 0, "moves": 0, "unplanned": 0, "total": 40}}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Plan stopped = new Plan(plan.scenario(), plan.starts(), plan.posts(), plan.cost(), -5L);

        assertThat(PlanJson.read(PlanJson.write(stopped)).lowerBound()).isZero();
        assertThat(stopped.gap()).hasValue(1);
    }
}
