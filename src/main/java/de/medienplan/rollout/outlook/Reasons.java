package de.medienplan.rollout.outlook;

import de.medienplan.identity.MayRead;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.reasons.Explainer;
import de.medienplan.reasons.Explanation;
import de.medienplan.reasons.IdleSentences;
import de.medienplan.reasons.IdleYears;
import de.medienplan.reasons.Scarcity;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/** Reasons for screens and papers. */
@Service
public class Reasons {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reasons").daemon().factory());

    /** For questions about single schools of a plan. */
    @MayRead
    public Explainer about(Scenario scenario, Plan plan) {
        return new Explainer(scenario, plan);
    }

    /** Every school of a stored plan in the order of the scenario, e.g. for a council paper. */
    @MayRead
    public List<Explanation> of(StoredPlan stored) {
        return new Explainer(stored.scenario(), stored.plan()).explainAll();
    }

    /** Every school of a plan, computed in the background; one plan after the other. */
    @MayRead
    public CompletableFuture<List<Explanation>> later(Scenario scenario, Plan plan) {
        return CompletableFuture.supplyAsync(() -> new Explainer(scenario, plan).explainAll(), worker);
    }

    /** What is scarce in a plan, computed in the background. */
    @MayRead
    public CompletableFuture<List<Scarcity.Row>> scarcity(Scenario scenario, Plan plan) {
        return CompletableFuture.supplyAsync(() -> Scarcity.of(scenario, plan), worker);
    }

    /** For each year of a plan what lies idle and why no more is begun in it, computed in the background. */
    @MayRead
    public CompletableFuture<List<List<Message>>> idle(Scenario scenario, Plan plan) {
        return CompletableFuture.supplyAsync(
                () -> IdleYears.of(scenario, plan).stream()
                        .map(year -> IdleSentences.of(scenario, plan, year))
                        .toList(),
                worker);
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }
}
