package de.medienplan.reasons;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scenarios with one thing changed. */
final class Changed {

    private Changed() {}

    /** More own funds by budget year. */
    static Scenario withFunds(Scenario s, Map<Integer, Long> more) {
        Set<Integer> years = new LinkedHashSet<>();
        s.periods().forEach(period -> years.add(period.budgetYear()));
        s.budget().years().forEach(year -> years.add(year.year()));
        List<Scenario.BudgetYear> rows = years.stream()
                .sorted()
                .map(year -> new Scenario.BudgetYear(year, s.budget().ownFunds(year) + more.getOrDefault(year, 0L)))
                .toList();
        return s.withBudget(new Scenario.Budget(rows, s.budget().carryOverLimit()));
    }

    static Scenario withCapacity(Scenario s, String resource, Map<String, Long> more) {
        List<Scenario.Resource> resources = s.resources().stream()
                .map(one -> one.id().equals(resource) ? new Scenario.Resource(resource, raised(s, one, more)) : one)
                .toList();
        return s.withResources(resources);
    }

    private static List<Long> raised(Scenario s, Scenario.Resource resource, Map<String, Long> more) {
        List<Long> capacity = new ArrayList<>();
        for (int t = 0; t < resource.capacity().size(); t++) {
            capacity.add(resource.capacity().get(t)
                    + more.getOrDefault(s.periods().get(t).id(), 0L));
        }
        return capacity;
    }

    static Scenario withProgramme(
            Scenario s, String programme, @Nullable String earliestStart, @Nullable String lastCompletion) {
        List<Scenario.Programme> programmes = s.programmes().stream()
                .map(one -> !one.id().equals(programme)
                        ? one
                        : one.withDates(
                                earliestStart == null ? one.earliestStartPeriod() : earliestStart,
                                lastCompletion == null ? one.lastCompletionPeriod() : lastCompletion))
                .toList();
        return s.withProgrammes(programmes);
    }

    static Scenario withGrowth(Scenario s, BigDecimal maxNewPosts) {
        Scenario.Support p = s.support();
        return s.withSupport(new Scenario.Support(
                p.tabletsPerPost(),
                p.devicesPerPost(),
                p.postStep(),
                p.existingPosts(),
                maxNewPosts,
                p.annualCostPerPost(),
                p.liveTablets(),
                p.liveOtherDevices()));
    }

    static Scenario withReadiness(Scenario s, List<String> ids, String ready) {
        List<ScenarioSchool> schools = s.schools().stream()
                .map(school -> ids.contains(school.id()) ? ready(school, ready) : school)
                .toList();
        return s.withSchools(schools);
    }

    private static ScenarioSchool ready(ScenarioSchool school, String ready) {
        return new ScenarioSchool(
                school.id(),
                school.name(),
                school.pupils(),
                school.priority(),
                ready,
                school.plannedDuration(),
                school.demands(),
                school.investment(),
                school.grants(),
                school.tablets(),
                school.otherDevices(),
                school.pinnedStart(),
                school.publishedStart(),
                school.progress());
    }
}
