package de.medienplan.bench;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A scenario drawn to another number of schools: schools repeated with changed sizes, everything shared in proportion. */
final class GrownScenario {

    private GrownScenario() {}

    static Scenario of(Scenario base, int count) {
        Random random = new Random(count);
        double factor = (double) count / base.schools().size();
        List<ScenarioSchool> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schools.add(copy(base.schools().get(i % base.schools().size()), i, 0.8 + random.nextDouble() * 0.4));
        }
        Scenario.Support support = base.support();
        return new Scenario(
                base.name() + "-" + count,
                base.periods(),
                base.resources().stream()
                        .map(r -> new Scenario.Resource(
                                r.id(),
                                r.capacity().stream()
                                        .map(c -> Math.round(c * factor))
                                        .toList()))
                        .toList(),
                new Scenario.Budget(
                        base.budget().years().stream()
                                .map(y -> new Scenario.BudgetYear(y.year(), Math.round(y.ownFunds() * factor)))
                                .toList(),
                        base.budget().carryOverLimit()),
                base.programmes().stream()
                        .map(p -> new Scenario.Programme(
                                p.id(),
                                Math.round(p.poolAmount() * factor),
                                p.earliestStartPeriod(),
                                p.lastCompletionPeriod()))
                        .toList(),
                new Scenario.Support(
                        support.tabletsPerPost(),
                        support.devicesPerPost(),
                        support.postStep(),
                        BigDecimal.valueOf(Math.round(support.existingPosts().doubleValue() * factor)),
                        BigDecimal.valueOf(
                                Math.round(support.maxNewPostsPerYear().doubleValue() * factor)),
                        support.annualCostPerPost(),
                        0,
                        0),
                base.weights(),
                List.of(),
                schools);
    }

    private static ScenarioSchool copy(ScenarioSchool school, int number, double size) {
        return new ScenarioSchool(
                "s" + number,
                school.name() + " " + number,
                Math.round(school.pupils() * size),
                school.priority(),
                school.earliestStart(),
                school.duration(),
                school.demands(),
                Math.round(school.investment() * size),
                school.grants(),
                Math.round(school.tablets() * size),
                Math.round(school.otherDevices() * size),
                null,
                null);
    }
}
