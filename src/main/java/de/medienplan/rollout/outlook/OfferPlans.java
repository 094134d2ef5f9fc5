package de.medienplan.rollout.outlook;

import de.medienplan.offer.OfferPlanSource;
import de.medienplan.planning.Afterwards;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.Quarter;
import de.medienplan.shared.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the schools are expanded: by the decided plan in force, or while none is decided by the newest complete plan, the
 * latest feasible one of the scenario as it is now. What was reported of a school counts more than the plan. The plan is
 * named, so that nobody takes a draft for a decision.
 */
@Component
public class OfferPlans implements OfferPlanSource {

    private final Plans plans;
    private final DecidedPlans decisions;
    private final PlansUnderWay underWay;
    private final CurrentDay today;

    OfferPlans(Plans plans, DecidedPlans decisions, PlansUnderWay underWay, CurrentDay today) {
        this.plans = plans;
        this.decisions = decisions;
        this.underWay = underWay;
        this.today = today;
    }

    @Override
    public Map<SchoolId, Message> planned() {
        Optional<DecidedPlan> decided = decisions.inForce(today.get());
        if (decided.isPresent()) {
            DecidedPlan one = decided.get();
            String name = Texts.german(Message.of("decision.short", one.number(), one.decidedOn()));
            return messages(plans.get(one.planId()), name);
        }
        return newest().flatMap(row -> plans.find(row.id()))
                .map(plan -> messages(plan, plan.row().nameIn(plan.scenario().name())))
                .orElse(Map.of());
    }

    private Optional<PlanRow> newest() {
        return plans.all().stream()
                .filter(plan -> plan.feasible() && !plan.outdated())
                .max(Comparator.comparing((PlanRow each) -> each.made().at()));
    }

    private Map<SchoolId, Message> messages(StoredPlan plan, String name) {
        Map<SchoolId, Message> planned = new HashMap<>();
        for (SchoolStanding school : underWay.standing(plan, today.get()).schools()) {
            SchoolId registered = school.registerId();
            if (registered != null) {
                message(school, name).ifPresent(message -> planned.put(registered, message));
            }
        }
        return planned;
    }

    private static Optional<Message> message(SchoolStanding school, String name) {
        Evaluation.SchoolRow now = school.now();
        String start = now.start();
        if (start == null) {
            return Optional.empty();
        }
        if (school.dateOpen()) {
            return Optional.of(Message.of("progress.expansion.open", Formats.quarter(start), name));
        }
        Object live = Afterwards.goLive(now).<Object>map(Quarter::label).orElse(Message.of("rollout.afterHorizon"));
        return Optional.of(
                switch (school.standing()) {
                    case TO_COME, UNPLANNED ->
                        Message.of("rollout.expansion.planned", Formats.quarter(start), live, name);
                    case START_LATE -> Message.of("progress.expansion.startLate", Formats.quarter(start), live, name);
                    case WORKS_LATE -> Message.of("progress.expansion.worksLate", Formats.quarter(start), live, name);
                    case UNDER_WAY -> Message.of("progress.expansion.underWay", Formats.quarter(start), live, name);
                    case DONE -> Message.of("progress.expansion.done", Formats.quarter(now.completion()), live, name);
                });
    }
}
