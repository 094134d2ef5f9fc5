package de.medienplan.planning.risk;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** By how much the planned and begun schools cost more than planned, whether or not they are completed within the horizon. */
final class Overruns {

    private final Changed changed;
    private final List<ScenarioSchool> schools = new ArrayList<>();
    private final long investment;

    Overruns(Scenario scenario, Outcome planned) {
        this.changed = new Changed(scenario);
        for (int s = 0; s < scenario.schools().size(); s++) {
            if (planned.completion()[s] < scenario.periods().size()) {
                schools.add(scenario.schools().get(s));
            }
        }
        this.investment = schools.stream().mapToLong(Overruns::cost).sum();
    }

    long in(int future, Fates fates) {
        return schools.stream()
                .mapToLong(school -> of(school, fates.of(future, school.id())))
                .sum();
    }

    long of(ScenarioSchool school, Fate fate) {
        return cost(changed.of(school, fate)) - cost(school);
    }

    private static long cost(ScenarioSchool school) {
        ScenarioSchool.Progress progress = school.progress();
        Map<Integer, Long> payments = progress == null ? null : progress.payments();
        return payments == null
                ? school.investment()
                : payments.values().stream().mapToLong(Long::longValue).sum();
    }

    Risk.MarginRisk covered(long[] overrun, Assumptions.Margin margin) {
        long[] sorted = overrun.clone();
        Arrays.sort(sorted);
        BigDecimal most =
                BigDecimal.valueOf(investment).multiply(margin.percent()).movePointLeft(2);
        long within = Arrays.stream(sorted)
                .filter(one -> BigDecimal.valueOf(one).compareTo(most) <= 0)
                .count();
        return new Risk.MarginRisk(
                margin.percent(),
                margin.source(),
                investment,
                Risk.Quantiles.of(sorted),
                (double) within / sorted.length);
    }
}
