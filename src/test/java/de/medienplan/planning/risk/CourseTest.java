package de.medienplan.planning.risk;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.model.Model;
import de.medienplan.planning.model.Pins;
import de.medienplan.planning.model.PlanState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a plan is carried out: exactly where nothing happens, by hand for two schools that share one team. */
class CourseTest {

    private static final Fates AS_PLANNED = (future, school) -> Fate.AS_PLANNED;

    @Test
    void where_nothing_happens_a_plan_is_carried_out_exactly() throws IOException {
        Scenario hannover = ScenarioJson.read(Path.of("data/scenarios/hannover-decision-2020.json"));
        Map<String, @Nullable String> starts = PlanJson.read(
                        Files.readAllBytes(Path.of("src/test/resources/plans/hannover-decision-2020.json")))
                .starts();
        assertThat(new Course(hannover, starts).in(0, AS_PLANNED))
                .isEqualTo(new PlanEvaluator(hannover).evaluateStarts(starts));
    }

    @Test
    void so_is_any_feasible_plan_with_facts_groups_and_own_shares() {
        int feasible = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            Scenario scenario = seed % 2 == 0
                    ? RandomScenarios.of(seed, 3 + (int) (seed % 6), 14)
                    : RandomScenarios.secondVersion(seed, 3 + (int) (seed % 6), 14);
            if (!new Pins(scenario).contradictory()) {
                feasible += compare(scenario, new Random(seed));
            }
        }
        assertThat(feasible).isGreaterThan(500);
    }

    private static int compare(Scenario scenario, Random random) {
        Model model = Model.of(scenario);
        PlanState state = new PlanState(model, new int[model.units().size()]);
        int feasible = 0;
        for (int i = 0; i < 12; i++) {
            int unit = random.nextInt(model.units().size());
            state.set(unit, random.nextInt(state.optionCount(unit)));
            Map<String, @Nullable String> starts = model.starts(state.choices());
            Evaluation planned = new PlanEvaluator(scenario).evaluateStarts(starts);
            if (planned.feasible()) {
                assertThat(new Course(scenario, starts).in(0, AS_PLANNED))
                        .as(scenario.name())
                        .isEqualTo(planned);
                feasible++;
            }
        }
        return feasible;
    }

    @Test
    void longer_works_make_the_next_school_wait_for_the_team_and_miss_its_grant() {
        Evaluation real = carriedOut(TwoSchools.scenario(1_000_000), new Fate(0, 1, 1), Fate.AS_PLANNED);
        // a needs the team in its last quarter, now Q2; b follows in Q3, after the last date of the grant
        assertThat(real.schools().getFirst().completion()).isEqualTo("2024-Q2");
        assertThat(real.schools().getLast().start()).isEqualTo("2024-Q3");
        assertThat(real.grants().getFirst().baseReceived()).isEqualTo(10_000);
        assertThat(real.grants().getFirst().baseForfeited()).isEqualTo(10_000);
        // a: 100 pupils × 10 € for two quarters, b: the same for three
        assertThat(real.cost().waiting()).isEqualTo(2_000 + 3_000);
    }

    @Test
    void a_building_that_is_ready_later_delays_only_its_own_school() {
        Evaluation real = carriedOut(TwoSchools.scenario(1_000_000), Fate.AS_PLANNED, new Fate(2, 0, 1));
        assertThat(real.schools().getFirst().start()).isEqualTo("2024-Q1");
        assertThat(real.schools().getLast().start()).isEqualTo("2024-Q4");
    }

    @Test
    void what_costs_more_is_paid_or_makes_the_next_school_wait_for_the_money_of_the_next_year() {
        Fate dearer = new Fate(0, 0, 1.5);
        // a 60,000 € instead of 40,000 €, b 40,000 €; 20,000 € of grants
        assertThat(carriedOut(TwoSchools.scenario(80_000), dearer, Fate.AS_PLANNED)
                        .schools()
                        .getLast()
                        .start())
                .isEqualTo("2024-Q2");
        Evaluation poor = carriedOut(TwoSchools.scenario(79_999), dearer, Fate.AS_PLANNED);
        assertThat(poor.schools().getLast().start()).isEqualTo("2025-Q1");
        assertThat(poor.budget().getFirst().spent()).isEqualTo(60_000);
        assertThat(poor.budget().getLast().spent()).isEqualTo(40_000);
    }

    @Test
    void who_no_longer_fits_into_the_horizon_stays_unfinished_and_is_not_paid() {
        Evaluation real = carriedOut(TwoSchools.scenario(1_000_000), Fate.AS_PLANNED, new Fate(0, 4, 1));
        assertThat(real.schools().getLast().start()).isEqualTo("2024-Q2");
        Evaluation longer = carriedOut(TwoSchools.scenario(1_000_000), Fate.AS_PLANNED, new Fate(0, 5, 1));
        assertThat(longer.schools().getLast().start()).isNull();
        assertThat(longer.budget().getFirst().spent()).isEqualTo(40_000);
    }

    private static Evaluation carriedOut(Scenario scenario, Fate a, Fate b) {
        return new Course(scenario, TwoSchools.STARTS).in(0, (future, school) -> school.equals("a") ? a : b);
    }
}
