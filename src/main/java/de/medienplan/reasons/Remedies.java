package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for the smallest single changes that let an unplanned school in while all others stay. Only periods where
 * exactly one rule stands in the way can be opened by a single change.
 */
final class Remedies {

    private static final int MOST_STEPS = 60;

    /** Fewest euros of own funds, then the cheapest plan. */
    private static final Comparator<Remedy> CHEAPEST = Comparator.comparingLong(Remedies::euros)
            .thenComparingLong(one -> one.effect().total());

    private final WhatIf plan;
    private final String school;
    private final List<Finding> tried;

    /** @param tried a finding for each period of the horizon */
    Remedies(WhatIf plan, String school, List<Finding> tried) {
        this.plan = plan;
        this.school = school;
        this.tried = tried;
    }

    /** The cheapest first: what needs no own funds, then the fewest euros. Empty if it may start without any change. */
    List<Remedy> ranked() {
        if (tried.stream().anyMatch(Finding::isPossible)) {
            return List.of();
        }
        List<Remedy> found = new ArrayList<>(funds());
        found.addAll(capacities());
        readiness().ifPresent(found::add);
        found.addAll(new GrantRemedies(plan, school, periods(Rule.BUDGET)).find());
        growth().ifPresent(found::add);
        return found.stream().sorted(CHEAPEST).toList();
    }

    /** The periods in which nothing but this rule stands in the way. */
    private List<Integer> periods(Rule rule) {
        return tried.stream()
                .filter(finding -> rules(finding).equals(EnumSet.of(rule)))
                .map(finding -> plan.number(finding.period()))
                .toList();
    }

    static Set<Rule> rules(Finding finding) {
        return finding.obstacles().stream()
                .map(Obstacle::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    /** For each budget year in which more money would do, the least; the cheapest year first, of equal ones the latest. */
    private List<Remedy> funds() {
        Map<Integer, Remedy> best = new TreeMap<>(Comparator.reverseOrder());
        for (int t : periods(Rule.BUDGET)) {
            Evaluation after = plan.evaluate(school, plan.period(t));
            Ledger ledger = new Ledger(after, plan.facts, plan.scenario.budget().carryOverLimit());
            for (Evaluation.BudgetRow row : after.budget()) {
                OptionalLong extra = ledger.leastExtra(row.year());
                if (extra.isPresent()) {
                    Remedy one = new Remedy(
                            new Remedy.MoreFunds(row.year(), extra.getAsLong()),
                            plan.period(t),
                            after.cost().minus(plan.base.cost()));
                    best.merge(row.year(), one, (a, b) -> CHEAPEST.compare(b, a) < 0 ? b : a);
                }
            }
        }
        return best.values().stream().sorted(CHEAPEST).toList();
    }

    private static long euros(Remedy remedy) {
        return remedy.change() instanceof Remedy.MoreFunds funds ? funds.euros() : 0;
    }

    /** For each resource the period with the fewest units lacking. */
    private List<Remedy> capacities() {
        Map<String, Remedy> best = new TreeMap<>();
        for (int t : periods(Rule.CAPACITY)) {
            Finding finding = tried.get(t);
            Map<String, Long> lacking = new TreeMap<>();
            Set<String> resources = finding.obstacles().stream()
                    .map(Obstacle.Overfull.class::cast)
                    .peek(full -> lacking.put(full.period(), full.lacking()))
                    .map(Obstacle.Overfull::resource)
                    .collect(Collectors.toSet());
            if (resources.size() == 1) {
                String resource = resources.iterator().next();
                var change = new Remedy.MoreCapacity(resource, lacking);
                Remedy known = best.get(resource);
                if (known == null
                        || known.change() instanceof Remedy.MoreCapacity other && change.total() < other.total()) {
                    best.put(resource, new Remedy(change, finding.period(), finding.difference()));
                }
            }
        }
        return List.copyOf(best.values());
    }

    /** The latest period before the buildings are ready in which nothing else stands in the way. */
    private Optional<Remedy> readiness() {
        return tried.reversed().stream()
                .filter(finding -> !finding.obstacles().isEmpty()
                        && finding.obstacles().stream().allMatch(Obstacle.NotReady.class::isInstance))
                .findFirst()
                .map(finding -> new Remedy(
                        new Remedy.EarlierReadiness(
                                finding.obstacles().stream()
                                        .map(one -> ((Obstacle.NotReady) one).school())
                                        .toList(),
                                finding.period()),
                        finding.period(),
                        finding.difference()));
    }

    /** The slowest growth of posts, in whole steps, that suffices. */
    private Optional<Remedy> growth() {
        List<Integer> periods = periods(Rule.SUPPORT);
        Scenario.Support support = plan.scenario.support();
        for (int steps = 1; steps <= MOST_STEPS && !periods.isEmpty(); steps++) {
            var change = new Remedy.FasterGrowth(
                    support.maxNewPostsPerYear().add(support.postStep().multiply(BigDecimal.valueOf(steps))));
            PlanEvaluator evaluator = new PlanEvaluator(change.applyTo(plan.scenario));
            for (int t : periods) {
                Evaluation after = evaluator.evaluateStarts(plan.moved(school, plan.period(t)));
                if (GrantRemedies.letsIn(after, plan.base)) {
                    return Optional.of(
                            new Remedy(change, plan.period(t), after.cost().minus(plan.base.cost())));
                }
            }
        }
        return Optional.empty();
    }
}
