package de.medienplan.rollout.run;

import de.medienplan.budget.CostBasis;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.ParameterRow;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.AssumptionsJson;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.scenario.ScenarioCopied;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is taken for possible in a scenario: the city's own assumptions where it has made some, else those that come with
 * the product. The safety margin is always the one that the budget is computed with.
 */
@Service
@Transactional
public class RiskAssumptions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient database;
    private final CostBasis basis;
    private final ScenarioRepository scenarios;
    private final ProgressTrail trail;
    private final DecidedPlans decisions;
    private final Plans plans;
    private final Clock clock;

    RiskAssumptions(
            JdbcClient database,
            CostBasis basis,
            ScenarioRepository scenarios,
            ProgressTrail trail,
            DecidedPlans decisions,
            Plans plans,
            Clock clock) {
        this.decisions = decisions;
        this.plans = plans;
        this.scenarios = scenarios;
        this.trail = trail;
        this.database = database;
        this.basis = basis;
        this.clock = clock;
    }

    @MayRead
    @Transactional(readOnly = true)
    public Assumptions of(ScenarioId scenario) {
        Assumptions assumptions = database.sql("SELECT content FROM risk_assumptions WHERE scenario_id = ?")
                .param(scenario.value())
                .query(String.class)
                .optional()
                .map(content -> JSON.readValue(content, Assumptions.class))
                .orElseGet(AssumptionsJson::usual);
        return assumptions.withMargin(margin(assumptions.margin()));
    }

    /** With the city's own delays that were known on the day, where there are enough. */
    @MayRead
    @Transactional(readOnly = true)
    public Assumptions on(ScenarioId scenario, LocalDate day) {
        Assumptions assumed = of(scenario);
        return scenarios
                .find(scenario)
                .map(stored -> assumed.with(delays(stored, day)))
                .orElse(assumed);
    }

    /** Schools done before a scenario begins were planned by an earlier decision. */
    private OwnDelays delays(StoredScenario stored, LocalDate day) {
        Map<SchoolId, ProgressReport> reports = trail.at(day);
        OwnDelays seen = new OwnDelays(reports, day);
        seen.plannedBy(stored.scenario(), stored.register());
        for (DecidedPlan decided : decisions.all()) {
            if (!decided.decidedOn().isAfter(day) && seen.looksFor()) {
                plans.find(decided.planId()).ifPresent(plan -> seen.plannedBy(plan.scenario(), plan.register()));
            }
        }
        return seen;
    }

    private Assumptions.Margin margin(Assumptions.Margin usual) {
        ParameterRow row = basis.parameter(ParameterCode.SAFETY_MARGIN);
        LocalDate date = row.sourceDate();
        return row.amount() == null
                ? usual
                : new Assumptions.Margin(
                        basis.value(ParameterCode.SAFETY_MARGIN)
                                .rounded(6)
                                .multiply(HUNDRED)
                                .stripTrailingZeros(),
                        new Source(row.source(), date == null ? usual.source().date() : date, false));
    }

    /** Keeps the assumptions for the scenario, in place of those that come with the product. */
    @MayPlan
    public void save(ScenarioId scenario, Assumptions assumptions) {
        database.sql("""
            INSERT INTO risk_assumptions (scenario_id, content, changed_at, changed_by) VALUES (?, ?::jsonb, ?, ?)
            ON CONFLICT (scenario_id) DO UPDATE
            SET content = excluded.content, changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """)
                .params(
                        scenario.value(),
                        JSON.writeValueAsString(assumptions),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Actor.current())
                .update();
    }

    /** What was taken for possible in a scenario is so in one made from it, until somebody changes it there. */
    @EventListener
    public void follow(ScenarioCopied copied) {
        database.sql("INSERT INTO risk_assumptions (scenario_id, content, changed_at, changed_by)"
                        + " SELECT ?, content, changed_at, changed_by FROM risk_assumptions WHERE scenario_id = ?")
                .params(copied.copy().value(), copied.original().value())
                .update();
    }

    /** Goes back to the assumptions that come with the product. */
    @MayPlan
    public void forget(ScenarioId scenario) {
        database.sql("DELETE FROM risk_assumptions WHERE scenario_id = ?")
                .param(scenario.value())
                .update();
    }
}
