package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.Schools;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a scenario stands, for the start page. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private static final int LATEST_RUNS = 5;

    /**
     * @param best the cheapest feasible plan of the scenario as it is now
     * @param evaluation of that plan
     * @param next its planned schools, the earliest first
     * @param runs the latest of all scenarios
     */
    public record Standing(
            ScenarioRow scenario,
            Optional<PlanRow> best,
            Optional<Evaluation> evaluation,
            List<Evaluation.SchoolRow> next,
            List<RunRow> runs) {}

    private final Scenarios scenarios;
    private final Plans plans;
    private final PlanningRuns runs;
    private final Schools schools;

    Overview(Scenarios scenarios, Plans plans, PlanningRuns runs, Schools schools) {
        this.scenarios = scenarios;
        this.plans = plans;
        this.runs = runs;
        this.schools = schools;
    }

    /** Active schools of the register. */
    @MayRead
    public long schools() {
        return schools.active().size();
    }

    @MayRead
    public Standing of(ScenarioId scenarioId) {
        ScenarioRow scenario = scenarios.all().stream()
                .filter(row -> row.id().equals(scenarioId))
                .findFirst()
                .orElseThrow();
        Optional<PlanRow> best = plans.best(scenarioId);
        Optional<StoredPlan> stored = best.flatMap(plan -> plans.find(plan.id()));
        Optional<Evaluation> evaluation = stored.map(StoredPlan::evaluate);
        return new Standing(
                scenario,
                best,
                evaluation,
                evaluation.map(Overview::inOrder).orElse(List.of()),
                runs.latest(LATEST_RUNS));
    }

    private static List<Evaluation.SchoolRow> inOrder(Evaluation evaluation) {
        return evaluation.schools().stream()
                .filter(row -> row.start() != null)
                .sorted(Comparator.comparingLong(Evaluation.SchoolRow::quartersWaiting)
                        .thenComparing(Evaluation.SchoolRow::name))
                .toList();
    }
}
