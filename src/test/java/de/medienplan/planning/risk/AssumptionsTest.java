package de.medienplan.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.medienplan.planning.InvalidScenario;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AssumptionsTest {

    private static final Source SEEN = new Source("Schulen 2020 bis 2024", LocalDate.of(2025, 1, 31), false);

    @Test
    void the_usual_ones_are_marked_as_assumed_and_say_so_of_the_margin_too() {
        Assumptions usual = AssumptionsJson.usual();
        assertThat(List.of(usual.ready(), usual.duration(), usual.cost(), usual.cityCost()))
                .allMatch(one -> one.source().assumption() && one.source().isNamed());
        assertThat(usual.margin().percent()).isEqualByComparingTo("20");
        assertThat(usual.margin().source().assumption()).isTrue();
    }

    @Test
    void what_comes_with_the_product_names_no_city() throws IOException {
        assertThat(Files.readString(Path.of("data/risk/assumptions.json"))).doesNotContain("DS ", "Hannover");
    }

    @Test
    void they_are_stored_and_read_back_unchanged() {
        JsonMapper json = new JsonMapper();
        Assumptions usual = AssumptionsJson.usual();
        assertThat(json.readValue(json.writeValueAsString(usual), Assumptions.class))
                .isEqualTo(usual);
    }

    @Test
    void enough_delays_of_the_city_itself_replace_an_assumption() {
        Assumptions usual = AssumptionsJson.usual();
        assertThat(usual.with(seen(usual.fewestObservations() - 1))).isEqualTo(usual);
        Assumptions.Assumption own =
                usual.with(seen(usual.fewestObservations())).duration();
        assertThat(own.source()).isEqualTo(SEEN);
        assertThat(own.range().at(0.5)).isEqualTo(3);
    }

    private static Assumptions.Observed seen(int count) {
        return new Assumptions.Observed() {
            @Override
            public List<Integer> ready() {
                return List.of();
            }

            @Override
            public List<Integer> duration() {
                return Collections.nCopies(count, 3);
            }

            @Override
            public List<BigDecimal> cost() {
                return List.of();
            }

            @Override
            public Source source() {
                return SEEN;
            }
        };
    }

    @Test
    void ranges_rise_with_the_share_of_cases() {
        Range triangle = new Range.Triangular(-10, 0, 30);
        assertThat(triangle.at(0)).isEqualTo(-10);
        assertThat(triangle.at(0.25)).isCloseTo(0, within(1e-9));
        assertThat(triangle.at(0.999_999_999)).isCloseTo(30, within(0.01));
        Range cases = new Range.Discrete(List.of(new Range.Case(2, 1), new Range.Case(0, 3)));
        assertThat(cases.at(0.749)).isZero();
        assertThat(cases.at(0.75)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"least\": 2, \"mode\": 1, \"most\": 3}",
                "{\"least\": 0, \"mode\": 1}",
                "{\"cases\": []}",
                "{\"cases\": [{\"value\": 1, \"weight\": -1}, {\"value\": 2, \"weight\": 3}]}",
                "{\"cases\": [{\"value\": \"viel\", \"weight\": 1}]}"
            })
    void what_is_no_range_is_refused_with_its_place(String range) {
        byte[] json = ("{\"margin\": {\"percent\": 20}, \"ready\": " + range + "}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AssumptionsJson.read(json))
                .isInstanceOfSatisfying(
                        InvalidScenario.class, e -> assertThat(e.path()).startsWith("$.ready"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "$.ready.date, `\"date\": \"2026-11-30\"`, `\"day\": \"2026-11-30\"`",
                "$.ready.date, `\"date\": \"2026-11-30\"`, `\"date\": \"neulich\"`",
                "$.fewestObservations, `\"fewestObservations\": 10`, `\"fewest\": 10`",
                "$.fewestObservations, `\"fewestObservations\": 10`, `\"fewestObservations\": 0`",
                "$.fewestObservations, `\"fewestObservations\": 10`, `\"fewestObservations\": 1.5`",
                "$.fewestObservations, `\"fewestObservations\": 10`, `\"fewestObservations\": \"zehn\"`"
            })
    void a_date_or_a_number_of_observations_that_is_missing_is_refused_not_guessed(
            String path, String stands, String instead) throws IOException {
        String json = Files.readString(Path.of("data/risk/assumptions.json")).replace(stands, instead);
        assertThatThrownBy(() -> AssumptionsJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidScenario.class, e -> assertThat(e.path()).isEqualTo(path));
    }

    @Test
    void a_buffer_lets_programmes_end_earlier_but_not_before_they_begin() {
        Scenario two = TwoSchools.scenario(1);
        assertThat(GrantBuffer.withGrantBuffer(two, 0)).isEqualTo(two);
        assertThat(last(GrantBuffer.withGrantBuffer(two, 1))).isEqualTo("2024-Q1");
        assertThat(last(GrantBuffer.withGrantBuffer(two, 2))).isEqualTo("2024-Q1");
    }

    private static String last(Scenario scenario) {
        return scenario.programmes().getFirst().lastCompletionPeriod();
    }
}
