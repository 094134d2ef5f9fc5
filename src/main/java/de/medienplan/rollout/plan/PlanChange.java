package de.medienplan.rollout.plan;

import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.SchoolDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to change in a plan by hand, not yet saved.
 *
 * @param starts new start by school, null for unplanned
 * @param pins new pin by school, null for none
 */
public record PlanChange(Map<String, @Nullable String> starts, Map<String, @Nullable String> pins) {

    public static final PlanChange NONE = new PlanChange(Map.of(), Map.of());

    public PlanChange {
        starts = new LinkedHashMap<>(starts);
        pins = new LinkedHashMap<>(pins);
    }

    public boolean isEmpty() {
        return starts.isEmpty() && pins.isEmpty();
    }

    public PlanChange move(String school, @Nullable String period) {
        Map<String, @Nullable String> moved = new LinkedHashMap<>(starts);
        moved.put(school, period);
        return new PlanChange(moved, pins);
    }

    public PlanChange pin(String school, @Nullable String period) {
        Map<String, @Nullable String> pinned = new LinkedHashMap<>(pins);
        pinned.put(school, period);
        return new PlanChange(starts, pinned);
    }

    /** The scenario with the changed pins. */
    public Scenario applyTo(Scenario scenario) {
        return ScenarioDraft.of(scenario)
                .eachSchool(school -> pins.containsKey(school.id())
                        ? SchoolDraft.of(school)
                                .pinnedStart(pins.get(school.id()))
                                .build()
                        : school)
                .build();
    }

    /** The starts with the moved schools. */
    public Map<String, @Nullable String> applyTo(Map<String, @Nullable String> planned) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(planned);
        changed.putAll(starts);
        return changed;
    }

    /** Whether a pin is taken away or put elsewhere, so that cheaper plans may have become possible. */
    boolean loosens(Scenario scenario) {
        return scenario.schools().stream()
                .anyMatch(school -> school.pinnedStart() != null && pins.containsKey(school.id()));
    }
}
