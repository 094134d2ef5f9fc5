package de.medienplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeOffsTest {

    private final Scenario scenario;

    TradeOffsTest() throws IOException {
        scenario = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
    }

    @Test
    void says_in_everyday_units_what_each_weight_trades() {
        TradeOffs swift = new TradeOffs(scenario.withWeights(GoalPreset.SWIFT.weights()));

        assertThat(Texts.german(swift.waiting()))
                .contains("500 Kindern")
                .contains("5.000 €")
                .contains("40 €");
        assertThat(Texts.german(swift.posts())).contains("62,49 €").contains("0 %");
        assertThat(Texts.german(swift.moves())).contains("5.000 €").contains("500 Kinder");
        assertThat(Texts.german(swift.unplanned())).contains("100.000 €").contains("48 Quartale");
        assertThat(Texts.german(swift.cancelled())).contains("40.000 €").contains("8 Quartale");
    }

    @Test
    void tells_the_presets_apart_and_knows_weights_of_the_citys_own() {
        for (GoalPreset preset : GoalPreset.values()) {
            assertThat(GoalPreset.of(preset.weights())).contains(preset);
        }
        assertThat(GoalPreset.of(new Weights(new BigDecimal("10.00"), 5_000))).contains(GoalPreset.THRIFTY);
        assertThat(GoalPreset.of(new Weights(new BigDecimal("10.01"), 5_000))).isEmpty();
    }

    @Test
    void waiting_pays_from_the_weight_on_at_which_a_quarter_of_support_is_dearer() {
        ScenarioSchool school = scenario.schools().getFirst();
        // 1,500 tablets are a post: 93,730 / 4 = 23,432.50 a quarter
        ScenarioSchool large = new ScenarioSchool(
                "a",
                "A",
                2_343,
                BigDecimal.ONE,
                school.earliestStart(),
                1,
                List.of(),
                1,
                List.of(),
                1_500,
                0,
                null,
                null);
        Scenario one = scenario.withSchools(List.of(large));

        assertThat(new TradeOffs(one.withWeights(new Weights(new BigDecimal("10.0013"), 0))).waitingPays())
                .isEmpty();
        assertThat(new TradeOffs(one.withWeights(new Weights(BigDecimal.TEN, 0))).waitingPays())
                .containsExactly(large);
        assertThat(new TradeOffs(one.withWeights(GoalPreset.SWIFT.weights())).waitingPays())
                .isEmpty();
    }

    @Test
    void says_which_way_a_plan_changes() {
        assertThat(GoalDirection.of(GoalPreset.THRIFTY.weights(), GoalPreset.THRIFTY.weights()))
                .isEmpty();
        assertThat(GoalDirection.of(GoalPreset.THRIFTY.weights(), GoalPreset.SWIFT.weights()))
                .extracting(message -> message.key())
                .containsExactly(
                        "planning.direction.starts.more",
                        "planning.direction.unplanned.more",
                        "planning.direction.cancelled.more");
        assertThat(GoalDirection.of(
                        GoalPreset.SWIFT.weights(), GoalPreset.SWIFT.weights().withWaiting(BigDecimal.ONE)))
                .extracting(message -> message.key())
                .containsExactly("planning.direction.waiting.less");
    }
}
