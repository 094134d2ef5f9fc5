package de.medienplan.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.shared.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RiskStudyTest {

    private static final Source SOURCE = new Source("Test", LocalDate.of(2026, 1, 1), false);
    private static Scenario hannover;
    private static Plan plan;

    @BeforeAll
    static void read() throws IOException {
        hannover = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        plan = PlanJson.read(Files.readAllBytes(Path.of("src/test/resources/plans/hannover-decision-2020.json")));
    }

    @Test
    void without_ranges_everything_is_as_planned() {
        Evaluation planned = new PlanEvaluator(hannover).evaluate(plan);
        Risk risk = study(hannover, plan, assumptions(Range.NONE, Range.NONE), 5, 1, false);
        assertThat(risk.schools()).isNotEmpty().allMatch(one -> one.onTime() == 1 && one.unfinished() == 0);
        assertThat(risk.grants()).allMatch(one -> one.chance() == 0 && one.expected() == 0 && one.pool() == 0);
        assertThat(risk.programmes()).allMatch(one -> one.chance() == 0 && one.expected() == one.planned());
        assertThat(risk.years()).hasSameSizeAs(planned.budget());
        for (int y = 0; y < risk.years().size(); y++) {
            long spent = planned.budget().get(y).spent();
            assertThat(risk.years().get(y).spent()).isEqualTo(new Risk.Quantiles(spent, spent, spent));
            assertThat(risk.years().get(y).toFind().p90()).isZero();
        }
        assertThat(risk.cost().p90())
                .isEqualTo(risk.plannedCost())
                .isEqualTo(planned.cost().total());
        assertThat(risk.margin().chance()).isOne();
        assertThat(risk.drivers()).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_result_on_one_and_on_many_processors() {
        Assumptions usual = AssumptionsJson.usual();
        Risk risk = study(hannover, plan, usual, 60, 7, false);
        assertThat(study(hannover, plan, usual, 60, 7, true)).isEqualTo(risk);
        assertThat(study(hannover, plan, usual, 60, 8, false).years()).isNotEqualTo(risk.years());
        assertThat(risk.drivers()).hasSize(5);
        assertThat(risk.expectedLate()).isPositive();
    }

    @Test
    void two_schools_have_the_chances_computed_by_hand() {
        // each takes a quarter longer in a quarter of the cases; a is ready, nothing else is uncertain
        Range duration = new Range.Discrete(List.of(new Range.Case(0, 3), new Range.Case(1, 1)));
        Risk risk = study(
                TwoSchools.scenario(1_000_000), TwoSchools.PLAN, assumptions(Range.NONE, duration), 20_000, 1, true);
        assertThat(risk.schools().getFirst().onTime()).isCloseTo(0.75, within(0.01));
        assertThat(risk.schools().getLast().onTime()).isCloseTo(0.75 * 0.75, within(0.01));
        // a may take two quarters and still be funded; b is funded only if neither is late
        assertThat(risk.grants().getFirst().chance()).isZero();
        assertThat(risk.grants().getLast().chance()).isCloseTo(1 - 0.75 * 0.75, within(0.01));
        assertThat(risk.programmes().getFirst().expected())
                .isCloseTo(Math.round(10_000 * (1 - 0.75 * 0.75)), within(100L));
        // a saves two quarters of 1,000 €, and the grant if b is not late by itself; b one quarter, the grant if a is
        // not late
        assertThat(risk.drivers())
                .hasSize(2)
                .allSatisfy(driver -> assertThat((double) driver.harm())
                        .isCloseTo(0.25 * (driver.id().equals("a") ? 9_500 : 8_500), within(400.0)));
    }

    @Test
    void where_nobody_is_in_anybodys_way_longer_works_never_raise_a_chance() {
        Scenario ample = TwoSchools.scenario(1_000_000)
                .withResources(List.of(new Scenario.Resource("team", List.of(9L, 9L, 9L, 9L, 9L, 9L))));
        List<Risk.SchoolRisk> before = List.of();
        for (int most = 0; most <= 6; most++) {
            Range wider = new Range.Triangular(0, 0, most);
            List<Risk.SchoolRisk> now = study(ample, TwoSchools.PLAN, assumptions(wider, wider), 400, 3, false)
                    .schools();
            for (int s = 0; s < before.size(); s++) {
                assertThat(now.get(s).onTime())
                        .isLessThanOrEqualTo(before.get(s).onTime());
                assertThat(now.get(s).unfinished())
                        .isGreaterThanOrEqualTo(before.get(s).unfinished());
            }
            before = now;
        }
        assertThat(before.getFirst().onTime()).isLessThan(0.5);
    }

    @Test
    void a_margin_covers_what_lies_within_it() {
        Range fifth = new Range.Triangular(20, 20, 20);
        Assumptions dearer =
                new Assumptions(sure(Range.NONE), sure(Range.NONE), sure(fifth), sure(Range.NONE), margin("20"), 1);
        Scenario two = TwoSchools.scenario(1_000_000);
        assertThat(study(two, TwoSchools.PLAN, dearer, 10, 1, false).margin())
                .isEqualTo(new Risk.MarginRisk(
                        new BigDecimal("20"), SOURCE, 80_000, new Risk.Quantiles(16_000, 16_000, 16_000), 1));
        Assumptions less =
                new Assumptions(sure(Range.NONE), sure(Range.NONE), sure(fifth), sure(Range.NONE), margin("19.99"), 1);
        assertThat(study(two, TwoSchools.PLAN, less, 10, 1, false).margin().chance())
                .isZero();
    }

    @Test
    void it_can_be_stopped() {
        RiskStudy study =
                new RiskStudy(hannover, plan, AssumptionsJson.usual(), new RiskOptions(1_000, 1, false), () -> true);
        assertThatThrownBy(study::run).isInstanceOf(CancellationException.class);
    }

    private static Risk study(
            Scenario scenario, Plan plan, Assumptions assumptions, int futures, long seed, boolean parallel) {
        return new RiskStudy(scenario, plan, assumptions, new RiskOptions(futures, seed, parallel), () -> false).run();
    }

    private static Assumptions assumptions(Range ready, Range duration) {
        return new Assumptions(sure(ready), sure(duration), sure(Range.NONE), sure(Range.NONE), margin("20"), 10);
    }

    private static Assumptions.Assumption sure(Range range) {
        return new Assumptions.Assumption(range, SOURCE);
    }

    private static Assumptions.Margin margin(String percent) {
        return new Assumptions.Margin(new BigDecimal(percent), SOURCE);
    }
}
