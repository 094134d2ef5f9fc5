package de.medienplan.planning.risk;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two schools of one quarter each, one team, six quarters; the grant ends with the second one. */
final class TwoSchools {

    static final Map<String, @Nullable String> STARTS = Map.of("a", "2024-Q1", "b", "2024-Q2");
    static final Plan PLAN = new Plan("two", STARTS, Map.of(), CostParts.NONE, null);

    private TwoSchools() {}

    /** @param ownFunds euros of each of the two years */
    static Scenario scenario(long ownFunds) {
        List<Scenario.Period> periods = List.of(
                new Scenario.Period("2024-Q1", 2024),
                new Scenario.Period("2024-Q2", 2024),
                new Scenario.Period("2024-Q3", 2024),
                new Scenario.Period("2024-Q4", 2024),
                new Scenario.Period("2025-Q1", 2025),
                new Scenario.Period("2025-Q2", 2025));
        return new Scenario(
                "two",
                periods,
                List.of(new Scenario.Resource("team", List.of(1L, 1L, 1L, 1L, 1L, 1L))),
                new Scenario.Budget(
                        List.of(new Scenario.BudgetYear(2024, ownFunds), new Scenario.BudgetYear(2025, ownFunds)),
                        null),
                List.of(new Scenario.Programme("pact", 0, "2024-Q1", "2024-Q2")),
                new Scenario.Support(
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        0,
                        0),
                new Weights(BigDecimal.TEN, 0),
                List.of(),
                List.of(school("a", "2024-Q1"), school("b", "2024-Q2")));
    }

    private static ScenarioSchool school(String id, String ready) {
        return new ScenarioSchool(
                id,
                "Schule " + id,
                100,
                BigDecimal.ONE,
                ready,
                1,
                List.of(new ScenarioSchool.Demand("team", 0, 1)),
                40_000,
                List.of(new ScenarioSchool.Grant("pact", 10_000, 10_000)),
                0,
                0,
                null,
                null);
    }
}
