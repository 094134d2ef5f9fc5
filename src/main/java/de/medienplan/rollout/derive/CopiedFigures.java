package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.ScenarioCopied;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A scenario made from another one was made with the same figures. Who confirmed one stands for it in the copy too, but only
 * where the copy has what came of it.
 */
@Component
class CopiedFigures {

    private final AssumptionRepository assumptions;
    private final ScenarioRepository scenarios;

    CopiedFigures(AssumptionRepository assumptions, ScenarioRepository scenarios) {
        this.assumptions = assumptions;
        this.scenarios = scenarios;
    }

    /** The figures follow the copy. */
    @EventListener
    public void follow(ScenarioCopied copied) {
        List<Assumption> figures = assumptions.of(copied.original());
        assumptions.keep(copied.copy(), figures);
        Scenario original =
                scenarios.find(copied.original()).map(StoredScenario::scenario).orElseThrow();
        Scenario copy =
                scenarios.find(copied.copy()).map(StoredScenario::scenario).orElseThrow();
        Map<String, Assumption> byCode =
                figures.stream().collect(Collectors.toMap(Assumption::code, Function.identity()));
        assumptions.checks(copied.original()).forEach(check -> {
            Assumption figure = byCode.get(check.code());
            if (figure != null && FigureTrace.isKept(figure, original, copy)) {
                assumptions.confirm(copied.copy(), check);
            }
        });
    }
}
