package de.medienplan.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.Violation;
import de.medienplan.planning.model.Pins;
import de.medienplan.shared.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every statement holds: the school is moved there, and the stated rule breaks, the stated euros come out. */
class ExplainerTest {

    private final Map<String, Integer> counts = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"hannover-decision-2020", "hannover-expansion-2021", "dortmund"})
    void every_statement_about_a_city_holds(String name) throws Exception {
        Scenario scenario = TestPlans.scenario(name);
        Plan plan = TestPlans.solve(scenario, 4_000);
        assertThat(new PlanEvaluator(scenario).evaluate(plan).feasible()).isTrue();

        check(scenario, plan);
    }

    @Test
    void every_statement_about_small_scenarios_of_all_kinds_holds() {
        int checked = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            int schools = 2 + (int) (seed % 7);
            Scenario scenario = seed % 2 == 0
                    ? RandomScenarios.of(seed, schools, 10)
                    : RandomScenarios.secondVersion(seed, schools, 10);
            Plan plan = new Pins(scenario).contradictory() ? null : TestPlans.greedy(scenario);
            if (plan != null) {
                check(scenario, plan);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(700);
        assertThat(counts.keySet())
                .contains("WINDOW", "PINNED", "CAPACITY", "BUDGET", "SUPPORT", "DEARER", "CHEAPER", "lost grant")
                .contains("MoreFunds", "MoreCapacity", "EarlierReadiness", "LaterDeadline", "FasterGrowth");
    }

    private void check(Scenario scenario, Plan plan) {
        PlanEvaluator evaluator = new PlanEvaluator(scenario);
        Evaluation base = evaluator.evaluateStarts(plan.starts());
        for (Explanation answer : new Explainer(scenario, plan).explainAll()) {
            boolean begun = begun(scenario, answer.school());
            assertThat(answer.sentences()).hasSizeBetween(begun ? 1 : 2, 5);
            answer.sentences().forEach(sentence -> {
                for (Locale locale : Texts.LOCALES) {
                    assertThat(Texts.render(sentence, locale)).endsWith(".").doesNotContain("!reasons", "{");
                }
            });
            if (!begun) {
                checkPeriods(scenario, answer);
            }
            for (Finding finding : answer.findings()) {
                check(scenario, evaluator, plan, base, answer.school(), finding);
            }
            answer.remedies().forEach(remedy -> check(scenario, plan, base, answer.school(), remedy));
        }
    }

    private static boolean begun(Scenario scenario, String school) {
        return scenario.schools().stream().anyMatch(one -> one.id().equals(school) && one.begun());
    }

    private static void checkPeriods(Scenario scenario, Explanation answer) {
        var ids = scenario.periods().stream().map(Scenario.Period::id).toList();
        int until = answer.start() == null ? ids.size() : ids.indexOf(answer.start());
        assertThat(answer.earlier()).extracting(Finding::period).isEqualTo(ids.subList(0, until));
    }

    private void check(
            Scenario scenario, PlanEvaluator evaluator, Plan plan, Evaluation base, String school, Finding finding) {
        Evaluation after = evaluator.evaluateStarts(moved(scenario, plan, school, finding.period()));
        Set<Rule> broken = after.violations().stream().map(Violation::rule).collect(Collectors.toSet());
        Set<Rule> stated = Remedies.rules(finding);
        String where = scenario.name() + ", " + school + " to " + finding.period();
        if (finding.obstacles().stream().anyMatch(Obstacle.BeyondHorizon.class::isInstance)) {
            assertThat(broken).as(where).contains(Rule.WINDOW);
            return;
        }
        assertThat(new HashSet<>(stated)).as(where).isEqualTo(broken);
        stated.forEach(rule -> count(rule.name()));
        count(finding.verdict().name());
        if (finding.obstacles().stream().noneMatch(Obstacle.BeyondHorizon.class::isInstance)) {
            assertThat(finding.difference()).as(where).isEqualTo(after.cost().minus(base.cost()));
        }
        if (!finding.lost().isEmpty()) {
            count("lost grant");
        }
        checkAmounts(after, finding, where);
    }

    private static void checkAmounts(Evaluation after, Finding finding, String where) {
        Map<String, Long> units = new TreeMap<>();
        Map<String, Long> euros = new TreeMap<>();
        for (Obstacle obstacle : finding.obstacles()) {
            if (obstacle instanceof Obstacle.Overfull full) {
                units.put(full.period() + full.resource(), full.lacking());
            } else if (obstacle instanceof Obstacle.Short year) {
                euros.put(Integer.toString(year.year()), year.missing());
            }
        }
        Map<String, Long> overfull = new TreeMap<>();
        after.resources().stream()
                .filter(row -> row.excess() > 0)
                .forEach(row -> overfull.put(row.period() + row.resource(), row.used() - row.capacity()));
        Map<String, Long> missing = new TreeMap<>();
        after.violations().stream()
                .filter(one -> one.rule() == Rule.BUDGET)
                .forEach(one -> missing.put(one.years().getFirst().toString(), one.excess()));
        assertThat(euros).as(where).isEqualTo(missing);
        assertThat(units).as(where).isEqualTo(overfull);
    }

    /** The change lets the school in, and one unit less of it does not, wherever the school may start. */
    private void check(Scenario scenario, Plan plan, Evaluation base, String school, Remedy remedy) {
        String where = scenario.name() + ", " + school + ": " + remedy;
        Evaluation after = new PlanEvaluator(remedy.change().applyTo(scenario))
                .evaluateStarts(moved(scenario, plan, school, remedy.start()));
        assertThat(after.violations()).as(where).isEmpty();
        assertThat(remedy.effect()).as(where).isEqualTo(after.cost().minus(base.cost()));
        count(remedy.change().getClass().getSimpleName());
        Remedy.@Nullable Change less = less(scenario, remedy.change());
        if (less != null) {
            PlanEvaluator evaluator = new PlanEvaluator(less.applyTo(scenario));
            scenario.periods()
                    .forEach(period -> assertThat(evaluator
                                    .evaluateStarts(moved(scenario, plan, school, period.id()))
                                    .feasible())
                            .as(where)
                            .isFalse());
        }
    }

    private static Remedy.@Nullable Change less(Scenario scenario, Remedy.Change change) {
        var ids = scenario.periods().stream().map(Scenario.Period::id).toList();
        return switch (change) {
            case Remedy.MoreFunds one -> new Remedy.MoreFunds(one.year(), one.euros() - 1);
            case Remedy.MoreCapacity one -> {
                Map<String, Long> units = new TreeMap<>(one.units());
                String first = units.keySet().iterator().next();
                units.merge(first, -1L, Long::sum);
                yield new Remedy.MoreCapacity(one.resource(), units);
            }
            case Remedy.EarlierReadiness one ->
                new Remedy.EarlierReadiness(one.schools(), ids.get(ids.indexOf(one.ready()) + 1));
            case Remedy.LaterDeadline one ->
                new Remedy.LaterDeadline(one.programme(), ids.get(ids.indexOf(one.lastCompletion()) - 1));
            case Remedy.EarlierApproval one ->
                new Remedy.EarlierApproval(one.programme(), ids.get(ids.indexOf(one.earliestStart()) + 1));
            case Remedy.FasterGrowth one ->
                new Remedy.FasterGrowth(
                        one.maxNewPostsPerYear().subtract(scenario.support().postStep()));
        };
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static Map<String, @Nullable String> moved(Scenario scenario, Plan plan, String school, String period) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>(plan.starts());
        Set<String> together = new HashSet<>(Set.of(school));
        scenario.startTogether().stream().filter(list -> list.contains(school)).forEach(together::addAll);
        together.stream()
                .filter(id -> id.equals(school) || !begun(scenario, id))
                .forEach(id -> starts.put(id, period));
        return starts;
    }
}
