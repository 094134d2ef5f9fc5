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
        return base.withResources(resources)
                .withBudget(budget)
                .withProgrammes(programmes)
                .withSupport(support);
    }

    static Scenario copy(Scenario base, String name, List<Period> periods, List<School> schools) {
        return base.withName(name).withPeriods(periods).withSchools(schools);
    }

    static Scenario together(Scenario base, List<List<String>> groups) {
        return base.withStartTogether(groups);
    }

    static School copy(
            School school, List<Grant> grants, @Nullable String pinnedStart, @Nullable String publishedStart) {
        return new School(
                school.id(),
                school.name(),
                school.pupils(),
                school.priority(),
                school.earliestStart(),
                school.plannedDuration(),
                school.demands(),
                school.investment(),
                grants,
                school.tablets(),
                school.otherDevices(),
                pinnedStart,
                publishedStart,
                school.progress());
    }
}
