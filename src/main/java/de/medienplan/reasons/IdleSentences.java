package de.medienplan.reasons;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.reasons.IdleYears.Cause;
import de.medienplan.reasons.IdleYears.Waiting;
import de.medienplan.reasons.IdleYears.Year;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;

/** Why no more is begun in a year, in words: what lies idle, then a sentence for each cause. */
public final class IdleSentences {

    private final WhatIf plan;
    private final Causes causes;

    private IdleSentences(WhatIf plan) {
        this.plan = plan;
        this.causes = new Causes(plan);
    }

    public static List<Message> of(Scenario scenario, Plan plan, Year year) {
        return new IdleSentences(new WhatIf(scenario, plan)).write(year);
    }

    private List<Message> write(Year year) {
        List<Message> sentences = new ArrayList<>();
        String number = Integer.toString(year.year());
        sentences.add(
                year.quiet().isEmpty()
                        ? Message.of("reasons.idle.year", number, year.idle())
                        : Message.of(
                                "reasons.idle.quiet",
                                number,
                                year.idle(),
                                Terms.runs(
                                        year.quiet().stream().map(plan::number).toList(), plan::period)));
        if (year.waiting().isEmpty()) {
            sentences.add(Message.of("reasons.idle.none"));
        }
        year.waiting().forEach(one -> sentences.add(sentence(one)));
        return sentences;
    }

    private Message sentence(Waiting waiting) {
        String key = "reasons.idle." + waiting.cause();
        int count = waiting.schools().size();
        String example = plan.school(waiting.schools().getFirst()).name();
        Finding finding = waiting.example();
        if (finding == null) {
            return Message.of(key, count, example);
        }
        String quarter = Terms.quarter(finding.period());
        boolean possible = waiting.cause() == Cause.WEIGHTS || waiting.cause() == Cause.NOTHING;
        return possible
                ? Message.of(
                        key,
                        count,
                        example,
                        quarter,
                        Math.abs(finding.difference().total()),
                        Terms.parts(finding.difference()))
                : Message.of(key, count, example, quarter, causes.unnamed(List.of(finding)));
    }
}
