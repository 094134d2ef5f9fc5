package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.List;

/**
 * What going on from a plan would make, not yet stored.
 *
 * @param before the scenario of the plan
 * @param after the next scenario
 * @param done number of schools completed before its horizon; they are no longer planned
 * @param late names of schools that the plan begins before today and that have not begun
 * @param beyond names of schools whose works end only after its horizon
 */
public record Replanned(Scenario before, Scenario after, int done, List<String> late, List<String> beyond) {

    public Replanned {
        late = List.copyOf(late);
        beyond = List.copyOf(beyond);
    }

    /** Schools that have begun within the horizon. */
    public long begun() {
        return after.schools().stream().filter(ScenarioSchool::begun).count();
    }

    /** Schools whose start in the plan is a published date now. */
    public long published() {
        return after.schools().stream()
                .filter(school -> !school.begun() && school.publishedStart() != null)
                .count();
    }
}
