package de.medienplan.rollout.outlook;

import de.medienplan.offer.OfferPlanSource;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the schools are expanded, by the newest complete plan: the latest feasible one, of the scenario as it is now, for
 * schools of the register. The plan is named, so that nobody takes a draft for a decision.
 */
@Component
public class OfferPlans implements OfferPlanSource {

    private final Plans plans;

    OfferPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<Long, Message> planned() {
        return newest().flatMap(row -> plans.find(row.id()))
                .map(OfferPlans::messages)
                .orElse(Map.of());
    }

    private Optional<PlanRow> newest() {
        return plans.all().stream()
                .filter(plan -> plan.feasible() && !plan.outdated())
                .max(Comparator.comparing(PlanRow::createdAt));
    }

    private static Map<Long, Message> messages(StoredPlan plan) {
        String name = plan.row().nameIn(plan.scenario().name());
        Map<Long, Message> planned = new HashMap<>();
        for (Evaluation.SchoolRow school : plan.evaluate().schools()) {
            Long registered = plan.register().get(school.id());
            String start = school.start();
            String live = school.goLive();
            if (registered != null && start != null && live != null) {
                planned.put(
                        registered,
                        Message.of("rollout.expansion.planned", Formats.quarter(start), Formats.quarter(live), name));
            }
        }
        return planned;
    }
}
