package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.grant.ForfeitureReport;
import de.medienplan.grant.Forfeitures;
import de.medienplan.grant.GrantPlan;
import de.medienplan.grant.SchoolForfeiture;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Finance reads the same euros as the planner counts with. */
@DatabaseTest
@WithMockUser(
        username = "fred",
        roles = {"FINANCE", "PLANNING", "READER"})
class ForfeituresOfPlanTest {

    @Autowired
    Scenarios scenarios;

    @Autowired
    PlanRepository repository;

    @Autowired
    Forfeitures forfeitures;

    private ScenarioId scenarioId;
    private Scenario scenario;

    @SuppressWarnings("NullAway.Init")
    ForfeituresOfPlanTest() {}

    @BeforeEach
    void hannover() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json"));
        scenarioId = scenarios.importFile(file, ScenarioOrigin.SAMPLE);
        scenario = scenarios.get(scenarioId).scenario();
    }

    /** Every n-th school starts as early as its building allows, the others not at all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000})
    void what_is_forfeited_by_programme_school_and_day_is_the_planners_forfeited_grants_to_the_euro(int nth) {
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        for (int i = 0; i < scenario.schools().size(); i++) {
            ScenarioSchool school = scenario.schools().get(i);
            starts.put(school.id(), i % nth == 0 ? school.earliestStart() : null);
        }
        Plan plan = new PlanEvaluator(scenario).plan(starts, null);
        PlanId id = repository.insert(
                scenarioId, repository.snapshot(scenarioId, scenario), "Probe", PlanOrigin.MANUAL, null, "fred");
        repository.write(id, plan, false);

        GrantPlan outlook = forfeitures.plan(id).orElseThrow();
        ForfeitureReport report = forfeitures.under(outlook, LocalDate.of(2020, 5, 11));

        assertThat(outlook.forfeited()).isEqualTo(plan.cost().forfeitedGrants());
        assertThat(outlook.forfeited() > 0).isEqualTo(nth > 1);
        assertThat(report.lost()).isEqualTo(plan.cost().forfeitedGrants());
        assertThat(report.cutoffTotal()).isEqualTo(plan.cost().forfeitedGrants());
        assertThat(report.reconciles()).isTrue();
        assertThat(report.programmes()).allSatisfy(forfeiture -> {
            assertThat(forfeiture.schools().stream()
                            .mapToLong(SchoolForfeiture::base)
                            .sum())
                    .isEqualTo(forfeiture.baseLost());
            assertThat(forfeiture.savable() + forfeiture.beyondRescue()).isLessThanOrEqualTo(forfeiture.lost());
        });
    }
}
