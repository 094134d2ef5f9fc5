package de.medienplan.rollout.outlook;

import de.medienplan.rollout.derive.Renewal;
import de.medienplan.rollout.derive.ScenarioRenewals;
import de.medienplan.rollout.scenario.CurrentScenario;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.ticket.RatioScenario;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes ratios that tickets measured into the scenario at hand; plans made before keep theirs. */
@Component
class RenewedRatios implements RatioScenario {

    private final CurrentScenario current;
    private final Scenarios scenarios;
    private final ScenarioRenewals renewals;

    RenewedRatios(CurrentScenario current, Scenarios scenarios, ScenarioRenewals renewals) {
        this.current = current;
        this.scenarios = scenarios;
        this.renewals = renewals;
    }

    @Override
    public Optional<String> name() {
        return scenario().map(stored -> stored.scenario().name());
    }

    private Optional<StoredScenario> scenario() {
        return current.id().flatMap(scenarios::find);
    }

    @Override
    public boolean renew(LocalDate asOf) {
        Optional<Renewal> renewal =
                scenario().flatMap(stored -> renewals.ratios(stored, asOf)).filter(Renewal::isChange);
        renewal.ifPresent(renewals::take);
        return renewal.isPresent();
    }
}
