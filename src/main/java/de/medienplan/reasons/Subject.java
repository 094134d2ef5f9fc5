package de.medienplan.reasons;

import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Message;
import java.util.ArrayList;
import java.util.List;

/** A school as the subject of a sentence: with those it must start with, and with what was published about it. */
final class Subject {

    private static final int NAMES = 3;

    private Subject() {}

    /** "GS A", or "GS A (gemeinsam mit GS B und GS C)". */
    static Object planned(WhatIf plan, ScenarioSchool school) {
        return named(school, together(plan, school));
    }

    /** As {@link #planned}, with the published start that the school leaves. */
    static Object unplanned(WhatIf plan, ScenarioSchool school) {
        List<Object> notes = new ArrayList<>(together(plan, school));
        String published = school.publishedStart();
        if (published != null) {
            notes.add(Message.of(
                    "reasons.published.unplanned",
                    Terms.quarter(published),
                    plan.baseRow(school.id()).cost().move()));
        }
        return named(school, notes);
    }

    /** "Q3 2021", and what became of the published start. */
    static Object start(WhatIf plan, ScenarioSchool school, String start) {
        String published = school.publishedStart();
        if (published == null) {
            return Terms.quarter(start);
        }
        return published.equals(start)
                ? Message.of("reasons.published.kept", Terms.quarter(start))
                : Message.of(
                        "reasons.published.moved",
                        Terms.quarter(start),
                        Terms.quarter(published),
                        plan.baseRow(school.id()).cost().move());
    }

    private static Object named(ScenarioSchool school, List<Object> notes) {
        return notes.isEmpty() ? school.name() : Message.of("reasons.subject", school.name(), Terms.chain(notes));
    }

    private static List<Object> together(WhatIf plan, ScenarioSchool school) {
        List<String> others = plan.group(school.id()).stream()
                .map(ScenarioSchool::id)
                .filter(id -> !id.equals(school.id()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(Message.of(
                        "reasons.together",
                        Terms.schools(others, id -> plan.school(id).name(), NAMES)));
    }
}
