package de.medienplan.planning;

import de.medienplan.planning.Scenario.Budget;
import de.medienplan.planning.Scenario.Grant;
import de.medienplan.planning.Scenario.Period;
import de.medienplan.planning.Scenario.Programme;
import de.medienplan.planning.Scenario.Resource;
import de.medienplan.planning.Scenario.School;
import de.medienplan.planning.Scenario.Support;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scenarios and schools with some of their parts exchanged. */
final class Copies {

    private Copies() {}

    static Scenario with(
            Scenario base, List<Resource> resources, Budget budget, List<Programme> programmes, Support support) {
        return new Scenario(
                base.name(),
                base.periods(),
                resources,
                budget,
                programmes,
                support,
                base.weights(),
                base.startTogether(),
                base.schools());
    }

    static Scenario copy(Scenario base, String name, List<Period> periods, List<School> schools) {
        return new Scenario(
                name,
                periods,
                base.resources(),
                base.budget(),
                base.programmes(),
                base.support(),
                base.weights(),
                base.startTogether(),
                schools);
    }

    static Scenario together(Scenario base, List<List<String>> groups) {
        return new Scenario(
                base.name(),
                base.periods(),
                base.resources(),
                base.budget(),
                base.programmes(),
                base.support(),
                base.weights(),
                groups,
                base.schools());
    }

    static School copy(
            School school, List<Grant> grants, @Nullable String pinnedStart, @Nullable String publishedStart) {
        return new School(
                school.id(),
                school.name(),
                school.pupils(),
                school.priority(),
                school.earliestStart(),
                school.duration(),
                school.demands(),
                school.investment(),
                grants,
                school.tablets(),
                school.otherDevices(),
                pinnedStart,
                publishedStart);
    }
}
