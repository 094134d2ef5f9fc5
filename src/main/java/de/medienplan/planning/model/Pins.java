package de.medienplan.planning.model;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What facts and pins of a scenario alone already decide. */
public final class Pins {

    private final Map<String, @Nullable String> starts = new LinkedHashMap<>();
    private final Evaluation evaluation;

    /** @param scenario checked before; what contradicts itself in it shows in the evaluation */
    public Pins(Scenario scenario) {
        Map<String, ScenarioSchool> schools =
                scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, school -> school));
        scenario.schools().forEach(school -> starts.put(school.id(), school.fixedStart()));
        for (List<String> group : StartGroups.groups(scenario)) {
            String pin = group.stream()
                    .map(schools::get)
                    .filter(Objects::nonNull)
                    .map(ScenarioSchool::fixedStart)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            group.stream().filter(id -> starts.get(id) == null).forEach(id -> starts.put(id, pin));
        }
        this.evaluation = new PlanEvaluator(scenario).evaluateStarts(starts);
    }

    /** Begun schools where they began, pinned ones at their pins, those bound to them too, all others unplanned. */
    public Map<String, @Nullable String> starts() {
        return starts;
    }

    /**
     * Whether no plan at all can keep the pins: every rule but the budget only gets tighter when more schools start. A
     * budget that the pins alone overdraw may still be saved by grants that other schools bring.
     */
    public boolean contradictory() {
        return evaluation.violations().stream().anyMatch(violation -> violation.rule() != Rule.BUDGET);
    }
}
