package de.medienplan.reasons;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import java.util.ArrayList;
import java.util.List;

/** Reads from an evaluation which rules a start of some schools breaks that the plan itself does not break as badly. */
final class Obstacles {

    private final WhatIf plan;
    private final List<ScenarioSchool> group;
    private final int start;

    Obstacles(WhatIf plan, List<ScenarioSchool> group, int start) {
        this.plan = plan;
        this.group = group;
        this.start = start;
    }

    List<Obstacle> in(Evaluation after) {
        if (after.feasible()) {
            return List.of();
        }
        List<Obstacle> found = new ArrayList<>();
        addWindows(found);
        addPast(found);
        addCapacity(found, after);
        addBudget(found, after);
        addSupport(found, after);
        return found;
    }

    private void addWindows(List<Obstacle> found) {
        String period = plan.period(start);
        for (ScenarioSchool school : group) {
            ScenarioSchool.Progress progress = school.progress();
            if (progress != null) {
                found.add(new Obstacle.Begun(school.id(), progress.start()));
                return;
            }
            if (start < plan.number(school.earliestStart())) {
                found.add(new Obstacle.NotReady(school.id(), school.earliestStart()));
            }
            String pin = school.pinnedStart();
            if (pin != null && !pin.equals(period)) {
                found.add(new Obstacle.Pinned(school.id(), pin));
            }
        }
    }

    private void addPast(List<Obstacle> found) {
        String asOf = plan.scenario.asOf();
        if (asOf != null && start < plan.asOf()) {
            found.add(new Obstacle.Past(asOf));
        }
    }

    private void addCapacity(List<Obstacle> found, Evaluation after) {
        for (int i = 0; i < after.resources().size(); i++) {
            Evaluation.ResourceRow row = after.resources().get(i);
            long before = plan.base.resources().get(i).used();
            if (row.excess() > 0 && row.used() > before) {
                int period = plan.number(row.period());
                long needed = group.stream()
                        .mapToLong(school -> need(school, start, row.resource(), period))
                        .sum();
                found.add(new Obstacle.Overfull(
                        row.resource(),
                        row.period(),
                        row.used() - needed,
                        needed,
                        row.capacity(),
                        users(row.resource(), period)));
            }
        }
    }

    private List<String> users(String resource, int period) {
        return plan.scenario.schools().stream()
                .filter(school -> !group.contains(school))
                .filter(school -> {
                    String begins = plan.startOf(school.id());
                    return begins != null && need(school, plan.number(begins), resource, period) > 0;
                })
                .map(ScenarioSchool::id)
                .toList();
    }

    /** What a school that starts in {@code begin} needs of the resource in the period. */
    static long need(ScenarioSchool school, int begin, String resource, int period) {
        long need = 0;
        for (ScenarioSchool.Demand demand : school.demands()) {
            if (begin + demand.offset() == period && demand.resource().equals(resource)) {
                need += demand.amount();
            }
        }
        return need;
    }

    private void addBudget(List<Obstacle> found, Evaluation after) {
        for (int y = 0; y < after.budget().size(); y++) {
            Evaluation.BudgetRow row = after.budget().get(y);
            if (row.missing() > plan.base.budget().get(y).missing()) {
                found.add(new Obstacle.Short(row.year(), row.missing()));
            }
        }
    }

    private void addSupport(List<Obstacle> found, Evaluation after) {
        for (int y = 0; y < after.support().size(); y++) {
            Evaluation.SupportRow row = after.support().get(y);
            Evaluation.SupportRow before = plan.base.support().get(y);
            boolean lacks = row.need().compareTo(row.minimalPosts()) > 0;
            if (lacks && row.need().compareTo(before.need()) > 0) {
                found.add(new Obstacle.TooFewPosts(row.year(), row.need(), row.minimalPosts()));
            }
        }
    }
}
