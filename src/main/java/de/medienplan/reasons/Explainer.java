package de.medienplan.reasons;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;

/** Answers questions about the schools of one plan; each answer is computed when it is asked for. Immutable. */
public final class Explainer {

    private final WhatIf plan;

    public Explainer(Scenario scenario, Plan plan) {
        this.plan = new WhatIf(scenario, plan);
    }

    /** Why the school starts when it starts, or what would have to happen for it to start at all. */
    public Explanation explain(String school) {
        String start = plan.startOf(school);
        return start == null ? unplanned(school) : planned(school, start);
    }

    /** All schools in the order of the scenario. */
    public List<Explanation> explainAll() {
        return plan.scenario.schools().stream()
                .map(school -> explain(school.id()))
                .toList();
    }

    /** The finding in a few words, for tables. */
    public Message inBrief(Finding finding) {
        return switch (finding.verdict()) {
            case IMPOSSIBLE -> Message.of("reasons.brief.impossible", new Causes(plan).brief(finding));
            case DEARER -> Message.of("reasons.brief.dearer", Terms.parts(finding.difference()));
            case EQUAL -> Message.of("reasons.brief.equal");
            case CHEAPER -> Message.of("reasons.brief.cheaper", Terms.parts(finding.difference()));
        };
    }

    /** The change as a noun. */
    public Message describe(Remedy.Change change) {
        return UnplannedSentences.change(plan, change);
    }

    private Explanation planned(String school, String start) {
        if (plan.school(school).begun()) {
            List<Message> sentences = List.of(new PlannedSentences(plan, school, start).begun());
            return new Explanation(school, start, List.of(), List.of(), List.of(), sentences);
        }
        int number = plan.number(start);
        List<Finding> earlier = new ArrayList<>();
        for (int t = 0; t < number; t++) {
            earlier.add(plan.start(school, t));
        }
        List<Finding> later = new ArrayList<>();
        for (int ahead : new int[] {1, 4}) {
            if (number + ahead <= plan.latest(school)) {
                later.add(plan.start(school, number + ahead));
            }
        }
        return new Explanation(
                school,
                start,
                earlier,
                later,
                List.of(),
                new PlannedSentences(plan, school, start).write(earlier, later));
    }

    private Explanation unplanned(String school) {
        List<Finding> tried = new ArrayList<>();
        for (int t = 0; t < plan.periods(); t++) {
            tried.add(plan.start(school, t));
        }
        List<Remedy> remedies = new Remedies(plan, school, tried).ranked();
        List<Message> sentences = new UnplannedSentences(plan, school).write(tried, remedies);
        return new Explanation(school, null, tried, List.of(), remedies, sentences);
    }
}
