package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Afterwards;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.Horizon;
import de.medienplan.shared.Quarter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AfterwardsTest {

    @Test
    void schools_of_the_last_quarter_go_live_after_it_as_if_the_plan_went_on() {
        int late = 0;
        for (long seed = 0; seed < 400; seed++) {
            Scenario scenario = RandomScenarios.of(seed, 5, 12);
            Map<String, @Nullable String> starts = starts(scenario, seed);
            Evaluation evaluation = new PlanEvaluator(scenario).evaluateStarts(starts);
            Afterwards afterwards = Afterwards.of(scenario, evaluation);
            Evaluation longer = new PlanEvaluator(Horizon.extend(scenario, 1)).evaluateStarts(starts);

            assertThat(afterwards.need())
                    .isEqualByComparingTo(longer.support().getLast().need());
            assertThat(afterwards.year())
                    .isEqualTo(Horizon.extend(scenario, 1).periods().getLast().budgetYear());
            assertThat(afterwards.posts().add(afterwards.more())).isGreaterThanOrEqualTo(afterwards.need());
            for (String school : afterwards.goingLive()) {
                late++;
                assertThat(Afterwards.goLive(row(evaluation, school)).map(Quarter::toString))
                        .hasValue(row(longer, school).goLive());
            }
        }
        assertThat(late).isGreaterThan(100);
    }

    private static Evaluation.SchoolRow row(Evaluation evaluation, String school) {
        return evaluation.schools().stream()
                .filter(row -> row.id().equals(school))
                .findFirst()
                .orElseThrow();
    }

    /** Each school left out, or anywhere it completes within the horizon. */
    private static Map<String, @Nullable String> starts(Scenario scenario, long seed) {
        Random random = new Random(seed);
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        for (ScenarioSchool school : scenario.schools()) {
            int last = scenario.periods().size() - school.duration();
            int start = random.nextInt(last + 2) - 1;
            starts.put(
                    school.id(),
                    start < 0 ? null : scenario.periods().get(start).id());
        }
        return starts;
    }
}
