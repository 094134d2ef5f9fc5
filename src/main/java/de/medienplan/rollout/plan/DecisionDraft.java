package de.medienplan.rollout.plan;

import de.medienplan.shared.PlanId;
import java.time.LocalDate;

/**
 * What is recorded about a decision for a plan.
 *
 * @param number names the decision, each number once
 * @param paper council paper that was decided, e.g. Drucksache 1000/2020; may be empty
 * @param decidedBy who decided, e.g. the council
 */
public record DecisionDraft(
        PlanId planId, String number, LocalDate decidedOn, String paper, String decidedBy, String note) {

    public DecisionDraft {
        number = number.strip();
        paper = paper.strip();
        decidedBy = decidedBy.strip();
        note = note.strip();
    }
}
