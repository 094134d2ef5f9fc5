package de.medienplan.reasons;

import de.medienplan.planning.Scenario;
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
        return with(s, s.resources(), new Scenario.Budget(rows, s.budget().carryOverLimit()), s.programmes());
    }

    static Scenario withCapacity(Scenario s, String resource, Map<String, Long> more) {
        List<Scenario.Resource> resources = s.resources().stream()
                .map(one -> one.id().equals(resource) ? new Scenario.Resource(resource, raised(s, one, more)) : one)
                .toList();
        return with(s, resources, s.budget(), s.programmes());
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
                        : new Scenario.Programme(
                                one.id(),
                                one.poolAmount(),
                                earliestStart == null ? one.earliestStartPeriod() : earliestStart,
                                lastCompletion == null ? one.lastCompletionPeriod() : lastCompletion))
                .toList();
        return with(s, s.resources(), s.budget(), programmes);
    }

    private static Scenario with(
            Scenario s,
            List<Scenario.Resource> resources,
            Scenario.Budget budget,
            List<Scenario.Programme> programmes) {
        return new Scenario(
                s.name(),
                s.periods(),
                resources,
                budget,
                programmes,
                s.support(),
                s.weights(),
                s.startTogether(),
                s.schools());
    }

    static Scenario withGrowth(Scenario s, BigDecimal maxNewPosts) {
        Scenario.Support p = s.support();
        Scenario.Support support = new Scenario.Support(
                p.tabletsPerPost(),
                p.devicesPerPost(),
                p.postStep(),
                p.existingPosts(),
                maxNewPosts,
                p.annualCostPerPost(),
                p.liveTablets(),
                p.liveOtherDevices());
        return new Scenario(
                s.name(),
                s.periods(),
                s.resources(),
                s.budget(),
                s.programmes(),
                support,
                s.weights(),
                s.startTogether(),
                s.schools());
    }

    static Scenario withReadiness(Scenario s, List<String> ids, String ready) {
        List<Scenario.School> schools = s.schools().stream()
                .map(school -> ids.contains(school.id()) ? ready(school, ready) : school)
                .toList();
        return new Scenario(
                s.name(),
                s.periods(),
                s.resources(),
                s.budget(),
                s.programmes(),
                s.support(),
                s.weights(),
                s.startTogether(),
                schools);
    }

    private static Scenario.School ready(Scenario.School school, String ready) {
        return new Scenario.School(
                school.id(),
                school.name(),
                school.pupils(),
                school.priority(),
                ready,
                school.duration(),
                school.demands(),
                school.investment(),
                school.grants(),
                school.tablets(),
                school.otherDevices(),
                school.pinnedStart(),
                school.publishedStart());
    }
}
