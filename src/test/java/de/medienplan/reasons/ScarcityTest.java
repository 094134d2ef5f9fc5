package de.medienplan.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.bound.BranchAndBound;
import de.medienplan.planning.model.Model;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The value of a unit is what the relaxation saves with one unit more. */
class ScarcityTest {

    @Test
    void the_value_of_money_and_capacity_comes_out_when_there_is_more_of_it() throws Exception {
        Scenario scenario = TestPlans.scenario("hannover-decision-2020");
        List<Scarcity.Row> rows = Scarcity.of(scenario, TestPlans.solve(scenario, 3_000));

        Scarcity.Row funds = rows.stream()
                .filter(row -> row.kind() == Scarcity.Kind.FUNDS)
                .findFirst()
                .orElseThrow();
        Scenario richer = Changed.withFunds(scenario, Map.of(Integer.parseInt(funds.when()), 1_000L));
        Scarcity.Row capacity = rows.stream()
                .filter(row -> row.kind() == Scarcity.Kind.CAPACITY)
                .findFirst()
                .orElseThrow();
        Scenario roomier = Changed.withCapacity(scenario, capacity.name(), Map.of(capacity.when(), 1L));

        assertThat(rows).allMatch(row -> row.value() >= 0);
        assertThat(funds.value()).isPositive();
        assertThat(bound(scenario) - bound(richer)).isCloseTo(Math.round(funds.value()), within(3L));
        assertThat(bound(scenario) - bound(roomier)).isBetween(0L, Math.round(capacity.value()) + 3);
    }

    private static long bound(Scenario scenario) {
        BranchAndBound bounds = new BranchAndBound(Model.of(scenario));
        bounds.solveRoot(() -> false);
        return bounds.bound();
    }
}
