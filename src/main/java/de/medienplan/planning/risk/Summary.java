package de.medienplan.planning.risk;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Chances and quantiles over all futures. */
final class Summary {

    private final Scenario scenario;
    private final Outcome planned;
    private final List<Outcome> outcomes;

    Summary(Scenario scenario, Outcome planned, List<Outcome> outcomes) {
        this.scenario = scenario;
        this.planned = planned;
        this.outcomes = outcomes;
    }

    List<Risk.SchoolRisk> schools() {
        int end = scenario.periods().size();
        return IntStream.range(0, scenario.schools().size())
                .filter(s -> planned.completion()[s] < end)
                .mapToObj(s -> {
                    ScenarioSchool school = scenario.schools().get(s);
                    int completion = planned.completion()[s];
                    return new Risk.SchoolRisk(
                            school.id(),
                            school.name(),
                            scenario.periods().get(completion).id(),
                            share(one -> one.completion()[s] <= completion),
                            quantiles(one -> Math.max(0, one.completion()[s] - completion)),
                            share(one -> one.completion()[s] == end));
                })
                .toList();
    }

    List<Risk.ProgrammeRisk> programmes() {
        return IntStream.range(0, planned.forfeited().length)
                .mapToObj(g -> new Risk.ProgrammeRisk(
                        scenario.programmes().get(g).id(),
                        planned.forfeited()[g],
                        share(one -> one.forfeited()[g] > planned.forfeited()[g]),
                        mean(one -> one.forfeited()[g]),
                        quantiles(one -> one.forfeited()[g])))
                .toList();
    }

    List<Risk.GrantRisk> grants() {
        List<Risk.GrantRisk> rows = new ArrayList<>();
        for (int s = 0; s < scenario.schools().size(); s++) {
            List<Evaluation.SchoolGrant> grants = planned.grants().get(s);
            for (int g = 0; g < grants.size(); g++) {
                if (grants.get(g).received()) {
                    rows.add(grant(s, g));
                }
            }
        }
        return rows;
    }

    private Risk.GrantRisk grant(int s, int g) {
        ScenarioSchool school = scenario.schools().get(s);
        Evaluation.SchoolGrant plan = planned.grants().get(s).get(g);
        return new Risk.GrantRisk(
                school.id(),
                school.name(),
                plan.programme(),
                plan.base(),
                share(one -> !one.grants().get(s).get(g).received()),
                mean(one -> {
                    Evaluation.SchoolGrant real = one.grants().get(s).get(g);
                    return plan.base() - (real.received() ? real.base() : 0);
                }),
                mean(one -> {
                    Evaluation.SchoolGrant real = one.grants().get(s).get(g);
                    return plan.poolEligible() - (real.received() ? real.poolEligible() : 0);
                }));
    }

    List<Risk.YearRisk> years() {
        List<Integer> years = scenario.periods().stream()
                .map(Scenario.Period::budgetYear)
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, years.size())
                .mapToObj(y -> new Risk.YearRisk(
                        years.get(y),
                        planned.spent()[y],
                        quantiles(one -> one.spent()[y]),
                        planned.entitled()[y],
                        quantiles(one -> one.entitled()[y]),
                        share(one -> one.toFind()[y] > planned.toFind()[y]),
                        quantiles(one -> one.toFind()[y])))
                .toList();
    }

    Risk.Quantiles cost() {
        return quantiles(Outcome::cost);
    }

    private double share(Predicate<Outcome> happens) {
        return (double) outcomes.stream().filter(happens).count() / outcomes.size();
    }

    private long mean(ToLongFunction<Outcome> value) {
        return Math.round((double) outcomes.stream().mapToLong(value).sum() / outcomes.size());
    }

    private Risk.Quantiles quantiles(ToLongFunction<Outcome> value) {
        return Risk.Quantiles.of(outcomes.stream().mapToLong(value).sorted().toArray());
    }
}
