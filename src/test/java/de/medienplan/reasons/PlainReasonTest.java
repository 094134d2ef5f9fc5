package de.medienplan.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a head teacher reads agrees with what planners read, in one sentence without weights. */
class PlainReasonTest {

    @Test
    void each_school_gets_one_sentence_that_agrees_with_the_findings() throws Exception {
        Scenario scenario = TestPlans.scenario("hannover-expansion-2021");
        Plan plan = TestPlans.solve(scenario, 2_000);
        Explainer explainer = new Explainer(scenario, plan);
        Map<String, Integer> kinds = new TreeMap<>();
        for (ScenarioSchool school : scenario.schools()) {
            Explanation explanation = explainer.explain(school.id());
            Message reason = PlainReason.of(scenario, explanation);
            kinds.merge(reason.key(), 1, Integer::sum);
            String text = Texts.render(reason, Locale.GERMANY);
            assertThat(text).endsWith(".").doesNotContain("€", "Gewicht", "{");
            if (reason.key().equals("reasons.plain.building")) {
                assertThat(explanation.earlier())
                        .allSatisfy(finding ->
                                assertThat(finding.obstacles()).anyMatch(Obstacle.NotReady.class::isInstance));
            }
            if (text.contains("Haushalt")) {
                assertThat(explanation.earlier())
                        .anySatisfy(
                                finding -> assertThat(finding.obstacles()).anyMatch(Obstacle.Short.class::isInstance));
            }
        }
        assertThat(kinds).containsKey("reasons.plain.waited");
    }
}
