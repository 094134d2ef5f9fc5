package de.medienplan.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.PlanResult;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.SolveProgress;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pins that cannot all be kept: as few as possible are given up, nothing else is left out for them. */
class VainPinsTest {

    private final Scenario crowded;
    private final List<SolveProgress> told = new ArrayList<>();

    VainPinsTest() throws IOException {
        crowded = ScenarioJson.read(Path.of("src/test/resources/scenarios/three-pins-one-place.json"));
    }

    @Test
    void planAllSchoolsAndNameThePinsGivenUp() {
        PlanResult result = solve(crowded);
        assertThat(result.plan().starts()).hasSize(4).doesNotContainValue(null);
        assertThat(result.evaluation().violations())
                .hasSize(2)
                .extracting(Violation::rule)
                .containsOnly(Rule.PINNED);
    }

    @Test
    void neverCallThePlanFeasibleNorProveAnythingOfIt() {
        PlanResult result = solve(crowded);
        assertThat(result.feasible()).isFalse();
        assertThat(result.plan().lowerBound()).isNull();
        assertThat(told).noneMatch(SolveProgress::feasible);
    }

    @Test
    void areGivenUpWhereTheyOverdrawTheBudgetThatNoGrantSaves() {
        Scenario poor = crowded.withBudget(new Scenario.Budget(List.of(new Scenario.BudgetYear(2027, 250_000)), null));
        PlanResult result = solve(poor);
        assertThat(result.plan().starts().values())
                .filteredOn(start -> start != null)
                .hasSize(2);
        assertThat(result.evaluation().violations())
                .hasSize(3)
                .extracting(Violation::rule)
                .containsOnly(Rule.PINNED);
    }

    private PlanResult solve(Scenario scenario) {
        return new RolloutSearch().solve(scenario, SolveOptions.seconds(1), told::add, new StopSignal());
    }
}
