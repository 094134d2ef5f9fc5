package de.medienplan.rollout.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Rule;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Weights;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class PlansTest {

    /** Duration 1, building ready from the first quarter. */
    private static final String AHLEM = "gs-ahlem";

    /** Building ready from 2024-Q1 only. */
    private static final String AGY = "gy-agy-hannover";

    /** Pinned in the sample. */
    private static final String WELFENPLATZ = "gs-am-welfenplatz";

    @Autowired
    Scenarios scenarios;

    @Autowired
    Plans plans;

    @Autowired
    PlanRepository repository;

    private ScenarioId scenario;
    private StoredPlan plan;

    @BeforeEach
    void storePinnedSchoolsOnly() throws IOException {
        scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/hannover-expansion-2021.json")), ScenarioOrigin.SAMPLE);
        Scenario data = scenarios.get(scenario).scenario();
        Map<String, @Nullable String> starts = new LinkedHashMap<>();
        data.schools().forEach(school -> starts.put(school.id(), school.pinnedStart()));
        PlanEvaluator evaluator = new PlanEvaluator(data);
        Plan stored = evaluator.plan(starts, 1_000L);
        PlanId id = repository.insert(
                scenario, repository.snapshot(scenario, data), "Grundplan", PlanOrigin.RUN, null, "paula");
        repository.write(id, stored, evaluator.evaluate(stored).feasible());
        plan = plans.get(id);
    }

    @Test
    void a_stored_plan_comes_back_as_it_was_and_is_feasible() {
        assertThat(plan.row().feasible()).isTrue();
        assertThat(plan.evaluate().cost()).isEqualTo(plan.row().cost());
        assertThat(plan.row().schools().unplanned()).isEqualTo(96);
    }

    @Test
    void what_leaving_schools_out_costs_is_stored_with_the_plan() {
        StoredScenario stored = scenarios.get(scenario);
        Weights weights = new Weights(BigDecimal.TEN, 5_000, new BigDecimal("25"), new BigDecimal("200"), 40_000);
        Scenario dear = scenarios
                .save(stored.with(stored.scenario().withWeights(weights)))
                .scenario();
        Plan left = new PlanEvaluator(dear).plan(plan.plan().starts(), null);
        PlanId id =
                repository.insert(scenario, repository.snapshot(scenario, dear), "Rest", PlanOrigin.RUN, null, "paula");

        repository.write(id, left, true);

        assertThat(left.cost().unplanned()).isPositive();
        assertThat(plans.get(id).row().cost()).isEqualTo(left.cost());
    }

    @Test
    void moving_a_school_shows_its_effect_before_anything_is_saved() {
        ChangePreview preview = plans.preview(plan, PlanChange.NONE.move(AHLEM, "2022-Q1"));

        assertThat(preview.feasible()).isTrue();
        assertThat(preview.difference().waiting()).isNegative();
        assertThat(preview.difference().total())
                .isEqualTo(
                        preview.evaluation().cost().total() - plan.row().cost().total());
        assertThat(plans.get(plan.row().id()).plan()).isEqualTo(plan.plan());
    }

    @Test
    void a_start_before_the_building_is_ready_names_the_rule_it_breaks() {
        ChangePreview preview = plans.preview(plan, PlanChange.NONE.move(AGY, "2021-Q1"));

        assertThat(preview.feasible()).isFalse();
        assertThat(preview.newViolations()).anyMatch(violation -> violation.rule() == Rule.WINDOW);
    }

    @Test
    void a_variant_is_a_plan_of_its_own_and_its_files_agree() {
        PlanId id = plans.saveVariant(plan, PlanChange.NONE.move(AHLEM, "2022-Q1"), "Ahlem früher");

        StoredPlan variant = plans.get(id);
        assertThat(variant.row().name()).isEqualTo("Ahlem früher");
        assertThat(variant.plan().startOf(AHLEM)).isEqualTo("2022-Q1");
        assertThat(plans.get(plan.row().id()).plan().startOf(AHLEM)).isNull();
        Plan file = PlanJson.read(plans.export(id));
        Scenario base = ScenarioJson.read(plans.exportScenario(id));
        assertThat(new PlanEvaluator(base).evaluate(file).cost()).isEqualTo(file.cost());
        assertThat(file.scenario()).isEqualTo(base.name());
    }

    @Test
    void a_pin_belongs_to_the_variant_and_leaves_the_scenario_and_its_other_plans_alone() {
        PlanChange pin = PlanChange.NONE.move(AHLEM, "2022-Q1").pin(AHLEM, "2022-Q1");

        PlanId id = plans.saveVariant(plan, pin, "Mit Festlegung");

        assertThat(pinOf(AHLEM)).isNull();
        assertThat(plans.get(id).scenario().schools())
                .filteredOn(school -> school.id().equals(AHLEM))
                .extracting(ScenarioSchool::pinnedStart)
                .containsExactly("2022-Q1");
        assertThat(plans.all()).noneMatch(PlanRow::outdated);
        assertThat(plans.best(scenario).map(PlanRow::id)).contains(id);
    }

    @Test
    void a_run_from_a_draft_keeps_its_pins_unless_the_scenario_has_changed_since() {
        PlanId draft =
                plans.saveVariant(plan, PlanChange.NONE.move(AHLEM, "2022-Q1").pin(AHLEM, "2022-Q1"), "Mit Festlegung");
        Scenario data = scenarios.get(scenario).scenario();
        assertThat(pinned(repository.withPinsOf(draft, scenario, data), AHLEM)).isEqualTo("2022-Q1");

        StoredScenario seen = scenarios.get(scenario);
        scenarios.save(seen.with(ScenarioDraft.of(data).without(List.of(AGY)).build()));

        assertThat(pinned(repository.withPinsOf(draft, scenario, data), AHLEM)).isNull();
    }

    @Test
    void a_plan_without_a_pin_of_the_scenario_is_not_compared_with_the_others() {
        PlanId loose = plans.saveVariant(plan, PlanChange.NONE.pin(WELFENPLATZ, null), "Gelöst");

        assertThat(Plans.comparable(plans.of(scenario))).extracting(PlanRow::id).containsExactly(loose);
    }

    @Test
    void a_bound_stays_when_a_pin_is_added_and_goes_when_one_is_loosened() {
        ChangePreview added =
                plans.preview(plan, PlanChange.NONE.move(AHLEM, "2022-Q1").pin(AHLEM, "2022-Q1"));
        ChangePreview loosened = plans.preview(plan, PlanChange.NONE.pin(WELFENPLATZ, null));

        assertThat(added.plan().lowerBound()).isEqualTo(1_000L);
        assertThat(loosened.plan().lowerBound()).isNull();
    }

    @Test
    void decided_starts_are_published_and_pinned_only_where_a_school_can_keep_them() {
        Scenario data = plan.scenario();

        Scenario kept = DecidedStarts.publish(data, Map.of(AHLEM, "2022-Q1", AGY, "2021-Q1"), true);

        assertThat(kept.schools())
                .filteredOn(school -> school.publishedStart() != null)
                .extracting(ScenarioSchool::id, ScenarioSchool::publishedStart, ScenarioSchool::pinnedStart)
                .containsExactlyInAnyOrder(tuple(AHLEM, "2022-Q1", "2022-Q1"), tuple(AGY, "2021-Q1", null));
        assertThat(Wishes.addsPinsOnly(data, kept)).isFalse();
        assertThat(Wishes.addsPinsOnly(data, DecidedStarts.publish(data, Map.of(), true)))
                .isTrue();
    }

    private @Nullable String pinOf(String school) {
        return pinned(scenarios.get(scenario).scenario(), school);
    }

    private static @Nullable String pinned(Scenario scenario, String school) {
        return scenario.schools().stream()
                .filter(one -> one.id().equals(school))
                .findFirst()
                .orElseThrow()
                .pinnedStart();
    }
}
