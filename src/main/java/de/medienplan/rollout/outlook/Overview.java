package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.Schools;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the city stands, for the start page: the decided plan first, else the best plan of the scenario at hand. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private static final int LATEST_RUNS = 5;

    /**
     * @param decided the decision in force, whose plan is shown whatever the scenario at hand
     * @param plan the one shown: decided, else the cheapest feasible one of the scenario as it is now
     * @param runs the latest of all scenarios
     */
    public record Situation(
            ScenarioRow scenario, Optional<DecidedPlan> decided, Optional<PlanStanding> plan, List<RunRow> runs) {}

    private final Scenarios scenarios;
    private final DecidedPlans decisions;
    private final CurrentPlan current;
    private final PlanningRuns runs;
    private final Schools schools;

    Overview(Scenarios scenarios, DecidedPlans decisions, CurrentPlan current, PlanningRuns runs, Schools schools) {
        this.scenarios = scenarios;
        this.decisions = decisions;
        this.current = current;
        this.runs = runs;
        this.schools = schools;
    }

    /** Active schools of the register. */
    @MayRead
    public long schools() {
        return schools.active().size();
    }

    @MayRead
    public Situation of(ScenarioId scenarioId, LocalDate day) {
        ScenarioRow scenario = scenarios.all().stream()
                .filter(row -> row.id().equals(scenarioId))
                .findFirst()
                .orElseThrow();
        return new Situation(scenario, decisions.inForce(day), current.standing(day), runs.latest(LATEST_RUNS));
    }
}
