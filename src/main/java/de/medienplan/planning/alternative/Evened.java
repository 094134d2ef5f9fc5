package de.medienplan.planning.alternative;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** A scenario in which schools of groups that waited long weigh more, and those of groups that waited little weigh less. */
final class Evened {

    private static final double STRENGTH = 0.4;
    private static final double MOST = 3;

    private Evened() {}

    static Scenario of(Scenario scenario, Map<String, String> groups, Evaluation last) {
        double all = Waiting.average(scenario, last, school -> true);
        Map<String, BigDecimal> factors = new HashMap<>();
        return scenario.withSchools(scenario.schools().stream()
                .map(school -> {
                    String group = groups.get(school.id());
                    return group == null || all == 0
                            ? school
                            : school.withPriority(school.priority()
                                    .multiply(factors.computeIfAbsent(
                                            group, name -> factor(scenario, groups, name, last, all))));
                })
                .toList());
    }

    private static BigDecimal factor(
            Scenario scenario, Map<String, String> groups, String group, Evaluation last, double all) {
        double own = Waiting.average(scenario, last, school -> group.equals(groups.get(school)));
        double factor = Math.clamp(Math.pow(own / all, STRENGTH), 1 / MOST, MOST);
        return BigDecimal.valueOf(factor).setScale(2, RoundingMode.HALF_UP);
    }
}
