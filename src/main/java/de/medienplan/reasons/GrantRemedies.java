package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The dates of grant programmes whose change alone would pay for a school. A date that reaches further never takes an
 * entitlement away, so the smallest change is found by halving.
 */
final class GrantRemedies {

    private final WhatIf plan;
    private final String school;
    private final List<Integer> shortOfMoney;

    /** @param shortOfMoney the periods in which only money is missing */
    GrantRemedies(WhatIf plan, String school, List<Integer> shortOfMoney) {
        this.plan = plan;
        this.school = school;
        this.shortOfMoney = shortOfMoney;
    }

    List<Remedy> find() {
        List<Remedy> found = new ArrayList<>();
        if (shortOfMoney.isEmpty()) {
            return found;
        }
        for (Scenario.Programme programme : plan.scenario.programmes()) {
            int last = plan.number(programme.lastCompletionPeriod());
            int first = plan.number(programme.earliestStartPeriod());
            least(plan.periods() - 1 - last, by -> new Remedy.LaterDeadline(programme.id(), plan.period(last + by)))
                    .ifPresent(found::add);
            least(first, by -> new Remedy.EarlierApproval(programme.id(), plan.period(first - by)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Remedy> least(int most, IntFunction<Remedy.Change> change) {
        Remedy best = most < 1 ? null : tryOut(change.apply(most));
        int low = 1;
        int high = most;
        while (best != null && low < high) {
            int middle = (low + high) / 2;
            Remedy smaller = tryOut(change.apply(middle));
            if (smaller == null) {
                low = middle + 1;
            } else {
                high = middle;
                best = smaller;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Remedy tryOut(Remedy.Change change) {
        PlanEvaluator evaluator = new PlanEvaluator(change.applyTo(plan.scenario));
        for (int t : shortOfMoney) {
            Evaluation after = evaluator.evaluateStarts(plan.moved(school, plan.period(t)));
            if (letsIn(after, plan.base)) {
                return new Remedy(change, plan.period(t), after.cost().minus(plan.base.cost()));
            }
        }
        return null;
    }

    /** Whether the changed plan breaks nothing that the plan itself keeps. */
    static boolean letsIn(Evaluation after, Evaluation base) {
        return after.feasible()
                || !base.feasible()
                        && after.violations().size() <= base.violations().size()
                        && after.violations().stream()
                                .allMatch(one -> base.violations().stream()
                                        .anyMatch(known -> known.rule() == one.rule()
                                                && known.years().equals(one.years())
                                                && known.periods().equals(one.periods())
                                                && known.excess() >= one.excess()));
    }
}
