package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.SchoolDraft;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lies before the new horizon counts on: money, grants, devices and posts are the same in every later year. */
class PastCutTest {

    private static final int SCENARIOS = 600;

    @Test
    void leavesMoneyCapacityAndSupportOfEveryLaterYearAsTheyWere() {
        int cuts = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = scenario(seed);
            String asOf = Objects.requireNonNullElse(
                    scenario.asOf(), scenario.periods().getLast().id());
            PastCut past = new PastCut(scenario);
            for (String first : past.beginnings(asOf)) {
                compare(scenario, past.cut(first, posts(scenario)), new Random(seed));
                cuts += first.equals(scenario.periods().getFirst().id()) ? 0 : 1;
            }
        }
        assertThat(cuts).isGreaterThan(50);
    }

    @Test
    void neverBeginsWithinWorks() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Scenario scenario = scenario(seed);
            PastCut past = new PastCut(scenario);
            for (String first : past.beginnings(scenario.periods().getLast().id())) {
                Scenario cut = past.cut(first, Map.of());
                assertThat(cut.periods().getFirst().id()).isEqualTo(first);
                assertThat(cut.schools())
                        .filteredOn(ScenarioSchool::begun)
                        .allMatch(school -> Objects.requireNonNull(school.progress())
                                        .start()
                                        .compareTo(first)
                                >= 0);
                assertThat(cut.schools().size() + past.done(first).size())
                        .isEqualTo(scenario.schools().size());
            }
        }
    }

    /** Without pins; schools that are done use nothing any more. */
    private static Scenario scenario(long seed) {
        Scenario random = RandomScenarios.secondVersion(seed, 6, 14);
        return random.withSchools(random.schools().stream()
                .map(school -> SchoolDraft.of(school.withPin(null))
                        .demands(school.demands().stream()
                                .filter(demand -> demand.offset() < school.duration())
                                .toList())
                        .build())
                .toList());
    }

    private static Map<Integer, BigDecimal> posts(Scenario scenario) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        scenario.schools().forEach(school -> facts.put(school.id(), school.fixedStart()));
        return new PlanEvaluator(scenario).minimalPosts(facts);
    }

    private static void compare(Scenario scenario, Scenario cut, Random random) {
        ScenarioCheck.check(cut);
        List<String> periods = cut.periods().stream().map(Scenario.Period::id).toList();
        Map<String, @Nullable String> whole = new LinkedHashMap<>();
        Map<String, @Nullable String> rest = new LinkedHashMap<>();
        scenario.schools().forEach(school -> whole.put(school.id(), school.fixedStart()));
        for (ScenarioSchool school : cut.schools()) {
            String start = school.fixedStart();
            int latest = periods.size() - school.duration();
            if (start == null && latest >= 0 && random.nextInt(4) > 0) {
                start = periods.get(random.nextInt(latest + 1));
            }
            rest.put(school.id(), start);
            whole.put(school.id(), start);
        }
        Evaluation before = new PlanEvaluator(scenario).evaluateStarts(whole);
        Evaluation after = new PlanEvaluator(cut).evaluateStarts(rest);
        int skipped = before.budget().size() - after.budget().size();
        for (int y = 0; y < after.budget().size(); y++) {
            Evaluation.BudgetRow was = before.budget().get(y + skipped);
            Evaluation.BudgetRow is = after.budget().get(y);
            assertThat(is.carriedOn()).as(scenario.name()).isEqualTo(was.carriedOn());
            assertThat(is.missing()).as(scenario.name()).isEqualTo(was.missing());
            assertThat(after.support().get(y).need())
                    .isEqualTo(before.support().get(y + skipped).need());
        }
        assertThat(after.resources())
                .isEqualTo(before.resources().stream()
                        .filter(row -> periods.contains(row.period()))
                        .toList());
    }
}
