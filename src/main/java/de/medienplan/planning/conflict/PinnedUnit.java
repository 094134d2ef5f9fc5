package de.medienplan.planning.conflict;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.ScenarioSchool;
import java.util.List;

/**
 * What pins bind to one quarter: a pinned school and those that start with it. A group that is pinned to several
 * quarters is several units, of which at most one can be kept.
 *
 * @param group number of the group
 * @param members the schools that start then, pinned or bound to the pinned ones
 * @param pins those of them that are pinned to it
 * @param rows what the start means for each member
 * @param hindered members that may not start then
 */
record PinnedUnit(
        int group,
        String period,
        List<ScenarioSchool> members,
        List<ScenarioSchool> pins,
        List<Evaluation.SchoolRow> rows,
        List<ScenarioSchool> hindered) {

    boolean possible() {
        return hindered.isEmpty();
    }
}
