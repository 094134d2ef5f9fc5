package de.medienplan.planning;

import de.medienplan.planning.Scenario.Budget;
import de.medienplan.planning.Scenario.Period;
import de.medienplan.planning.Scenario.Programme;
import de.medienplan.planning.Scenario.Resource;
import de.medienplan.planning.Scenario.Support;
import de.medienplan.planning.ScenarioSchool.Grant;
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

    static Scenario copy(Scenario base, String name, List<Period> periods, List<ScenarioSchool> schools) {
        return base.withName(name).withPeriods(periods).withSchools(schools);
    }

    static Scenario together(Scenario base, List<List<String>> groups) {
        return base.withStartTogether(groups);
    }

    static ScenarioSchool copy(
            ScenarioSchool school, List<Grant> grants, @Nullable String pinnedStart, @Nullable String publishedStart) {
        return new ScenarioSchool(
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
