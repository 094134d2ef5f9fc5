package de.medienplan.rollout.plan;

import de.medienplan.shared.PlanId;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What is recorded about a decision for a plan.
 *
 * @param number names the decision, each number once
 * @param paper number of the council paper that was decided, e.g. 1000/2020; may be empty
 * @param decidedBy who decided, e.g. the council
 */
public record DecisionDraft(
        PlanId planId, String number, LocalDate decidedOn, String paper, String decidedBy, String note) {

    private static final Pattern PAPER = Pattern.compile("^Drucksache\\s+(?:Nr\\.\\s*)?", Pattern.CASE_INSENSITIVE);

    public DecisionDraft {
        number = number.strip();
        paper = paper.strip();
        decidedBy = decidedBy.strip();
        note = note.strip();
    }

    /** The number alone for a sentence that says itself what it is a number of, however it was entered. */
    public String paperNumber() {
        return PAPER.matcher(paper).replaceFirst("");
    }
}
