package de.medienplan.planning.means;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** More means are added where they were asked for, and never make the best plan worse. */
class MeansStudyTest {

    @Test
    void money_capacity_and_time_go_where_they_were_asked_for() throws IOException {
        Scenario scenario = sample();
        String year = Integer.toString(scenario.periods().getLast().budgetYear());

        Scenario richer = new MoreMeans(MoreMeans.Kind.FUNDS, year, 2_000_000).addTo(scenario);
        assertThat(richer.budget().ownFunds(Integer.parseInt(year)))
                .isEqualTo(scenario.budget().ownFunds(Integer.parseInt(year)) + 2_000_000);
        assertThat(richer.withBudget(scenario.budget())).isEqualTo(scenario);

        Scenario later = scenario.withAsOf(scenario.periods().get(2).id());
        Scenario.Resource resource = later.resources().getFirst();
        Scenario.Resource more = new MoreMeans(MoreMeans.Kind.CAPACITY, resource.id(), 1)
                .addTo(later)
                .resources()
                .getFirst();
        assertThat(more.capacity().subList(0, 2)).isEqualTo(resource.capacity().subList(0, 2));
        assertThat(more.capacity().get(2)).isEqualTo(resource.capacity().get(2) + 1);

        Scenario.Programme programme = scenario.programmes().getFirst();
        MoreMeans time = new MoreMeans(MoreMeans.Kind.DATE, programme.id(), 1_000);
        assertThat(time.addTo(scenario).programmes().getFirst().lastCompletionPeriod())
                .isEqualTo(scenario.periods().getLast().id());
        assertThat(MoreMeans.choices(scenario)).contains(time.with(1)).doesNotHaveDuplicates();
    }

    @Test
    void years_that_a_later_date_adds_have_the_own_share_that_was_last_known() throws IOException {
        Scenario scenario = sample();
        List<Scenario.Period> periods = scenario.periods();
        Scenario.Programme until = scenario.programmes()
                .getFirst()
                .withDates(periods.getFirst().id(), periods.get(3).id())
                .withOwnShares(Map.of(periods.get(3).budgetYear(), BigDecimal.TEN));
        Scenario.Programme later = new MoreMeans(MoreMeans.Kind.DATE, until.id(), 8)
                .addTo(scenario.withProgrammes(List.of(until)))
                .programmes()
                .getFirst();

        assertThat(later.ownShareByYear().keySet())
                .containsExactlyInAnyOrderElementsOf(periods.subList(3, 12).stream()
                        .map(Scenario.Period::budgetYear)
                        .distinct()
                        .toList());
        assertThat(later.reduced(1000, periods.get(11).budgetYear())).isEqualTo(900);
    }

    @Test
    void two_millions_win_schools_within_a_proven_range() throws IOException {
        Scenario scenario = sample();
        Plan plan = solve(scenario);
        String year = Integer.toString(scenario.periods().getFirst().budgetYear());
        long begin = System.nanoTime();
        MeansAnswer answer = Objects.requireNonNull(new MeansStudy(
                        new RolloutSearch(), scenario, plan, new MoreMeans(MoreMeans.Kind.FUNDS, year, 2_000_000))
                .run(Duration.ofSeconds(8), 1, new StopSignal()));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
        long found = answer.before().total() - answer.after().total();
        assertThat(found).isPositive().isBetween(answer.least(), Objects.requireNonNull(answer.most()));
        assertThat(answer.planned().size() + answer.earlier().size()).isPositive();
        assertThat(answer.quarters()).isPositive();
    }

    @Test
    void what_is_not_scarce_brings_nothing_that_is_proven_to_be_more() throws IOException {
        Scenario scenario = sample();
        RolloutSolver given = (of, options, listener, stop) -> {
            Plan start = Objects.requireNonNull(options.start());
            var evaluator = new de.medienplan.planning.PlanEvaluator(of);
            return new PlanResult(start, evaluator.evaluate(start), Duration.ZERO);
        };
        Plan plan = solve(scenario);
        MeansAnswer answer = Objects.requireNonNull(
                new MeansStudy(given, scenario, plan, new MoreMeans(MoreMeans.Kind.FUNDS, "2026", 1))
                        .run(Duration.ofSeconds(1), 1, new StopSignal()));

        assertThat(answer.moved()).isEmpty();
        assertThat(answer.least()).isZero();
        assertThat(answer.improved()).isZero();
    }

    private static Plan solve(Scenario scenario) {
        return new RolloutSearch()
                .solve(scenario, SolveOptions.seconds(2).withThreads(1), progress -> {}, new StopSignal())
                .plan();
    }

    private static Scenario sample() throws IOException {
        return ScenarioJson.read(Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json")));
    }
}
