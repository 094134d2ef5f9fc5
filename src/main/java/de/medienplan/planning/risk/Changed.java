package de.medienplan.planning.risk;

import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A school as it turns out. The work stays the same: when works take longer, what was needed in the last planned quarter is
 * needed in the last real one, nothing in the quarters of standstill before it. Grants were approved and do not grow with the
 * cost; they shrink with it. Of a school that has begun only what lies ahead changes: payments from the year of planning
 * on, and its end at most to that of the horizon. What is completed is certain.
 */
final class Changed {

    private final Scenario scenario;
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<String, Map<Integer, Long>> payments = new HashMap<>();
    private final int now;

    Changed(Scenario scenario) {
        this.scenario = scenario;
        scenario.periods().forEach(period -> periods.put(period.id(), periods.size()));
        String asOf = scenario.asOf();
        this.now = asOf == null ? 0 : number(asOf);
        if (scenario.hasFacts()) {
            new PlanEvaluator(scenario)
                    .evaluateFacts()
                    .schools()
                    .forEach(row -> payments.put(row.id(), row.instalments()));
        }
    }

    int number(String period) {
        return Objects.requireNonNull(periods.get(period), period);
    }

    /** The first quarter in which the school may start; a building that is ready now stays ready. */
    int ready(ScenarioSchool school, Fate fate) {
        int planned = number(school.earliestStart());
        return planned <= now ? now : planned + fate.readyDelay();
    }

    ScenarioSchool of(ScenarioSchool school, Fate fate) {
        if (fate.extraQuarters() == 0 && fate.costFactor() == 1) {
            return school;
        }
        ScenarioSchool.Progress progress = school.progress();
        if (progress != null) {
            return number(progress.start()) + progress.duration() <= now ? school : begun(school, progress, fate);
        }
        int last = school.plannedDuration() - 1;
        List<ScenarioSchool.Demand> demands = school.demands().stream()
                .map(demand -> demand.offset() < last
                        ? demand
                        : new ScenarioSchool.Demand(demand.resource(), last + fate.extraQuarters(), demand.amount()))
                .toList();
        return copy(school, demands, school.plannedDuration() + fate.extraQuarters(), fate, null);
    }

    private ScenarioSchool begun(ScenarioSchool school, ScenarioSchool.Progress progress, Fate fate) {
        int longest = scenario.periods().size() - number(progress.start());
        int duration = Math.min(longest, progress.duration() + fate.extraQuarters());
        Map<Integer, Long> paid = new TreeMap<>();
        int year = scenario.periods().get(now).budgetYear();
        payments.getOrDefault(school.id(), Map.of())
                .forEach((when, euros) -> paid.put(when, when < year ? euros : scaled(euros, fate)));
        List<ScenarioSchool.Demand> demands = school.demands().stream()
                .map(demand -> demand.offset() < progress.duration() - 1
                        ? demand
                        : new ScenarioSchool.Demand(
                                demand.resource(), demand.offset() + duration - progress.duration(), demand.amount()))
                .toList();
        return copy(
                school,
                demands,
                school.plannedDuration(),
                fate,
                new ScenarioSchool.Progress(progress.start(), duration, paid));
    }

    private static ScenarioSchool copy(
            ScenarioSchool school,
            List<ScenarioSchool.Demand> demands,
            int plannedDuration,
            Fate fate,
            ScenarioSchool.@Nullable Progress progress) {
        return new ScenarioSchool(
                school.id(),
                school.name(),
                school.pupils(),
                school.priority(),
                school.earliestStart(),
                plannedDuration,
                demands,
                progress == null ? scaled(school.investment(), fate) : school.investment(),
                school.grants().stream().map(grant -> grant(grant, fate)).toList(),
                school.tablets(),
                school.otherDevices(),
                school.pinnedStart(),
                school.publishedStart(),
                progress);
    }

    private static ScenarioSchool.Grant grant(ScenarioSchool.Grant grant, Fate fate) {
        return fate.costFactor() >= 1
                ? grant
                : new ScenarioSchool.Grant(grant.programme(), grant.baseAmount(), scaled(grant.eligibleCosts(), fate));
    }

    private static long scaled(long euros, Fate fate) {
        return fate.costFactor() == 1 ? euros : Math.round(euros * fate.costFactor());
    }
}
