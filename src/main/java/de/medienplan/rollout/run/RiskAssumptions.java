package de.medienplan.rollout.run;

import de.medienplan.budget.CostBasis;
import de.medienplan.budget.ParameterCode;
import de.medienplan.budget.ParameterRow;
import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.risk.Assumptions;
import de.medienplan.planning.risk.AssumptionsJson;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Clock clock;

    RiskAssumptions(
            JdbcClient database, CostBasis basis, ScenarioRepository scenarios, ProgressTrail trail, Clock clock) {
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
                .map(stored -> assumed.with(new OwnDelays(stored, trail.at(day), day)))
                .orElse(assumed);
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

    /** Goes back to the assumptions that come with the product. */
    @MayPlan
    public void forget(ScenarioId scenario) {
        database.sql("DELETE FROM risk_assumptions WHERE scenario_id = ?")
                .param(scenario.value())
                .update();
    }
}
