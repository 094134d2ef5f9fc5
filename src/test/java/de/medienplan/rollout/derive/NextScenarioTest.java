package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanJson;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.PlanOrigin;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressReport;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.scenario.Adjustment;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a city goes on from: facts, published dates, a moved horizon, changes of money and capacity. */
class NextScenarioTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 15);
    private static final String LATE = "gy-goetheschule";
    private static final String DONE = "gs-am-welfenplatz";
    private static final String FORGOTTEN = "gy-limmer";
    private static final Map<String, SchoolId> REGISTER =
            Map.of(LATE, new SchoolId(1), DONE, new SchoolId(2), FORGOTTEN, new SchoolId(3));
    private static final ProgressReport COMPLETED =
            report(new SchoolId(2), ProgressState.DONE, LocalDate.of(2020, 10, 5), LocalDate.of(2020, 12, 11));
    private static final ProgressReport DELAYED =
            report(new SchoolId(1), ProgressState.DELAYED, LocalDate.of(2020, 8, 3), LocalDate.of(2021, 6, 30));

    private final StoredPlan plan;

    NextScenarioTest() throws IOException {
        Scenario scenario =
                ScenarioJson.read(Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json")));
        PlanRow row = new PlanRow(
                new PlanId(1),
                0,
                ScenarioId.NONE,
                "",
                new PlanRow.Result(true, CostParts.NONE, null),
                new PlanRow.Schools(102, 0),
                false,
                "",
                new PlanRow.Made(PlanOrigin.RUN, null, Instant.EPOCH, "paula"));
        plan = new StoredPlan(
                row,
                1,
                scenario,
                PlanJson.read(Files.readAllBytes(Path.of("src/test/resources/plans/hannover-decision-2020.json"))),
                REGISTER);
    }

    @Test
    void what_was_reported_is_fact_and_the_plans_starts_are_published() {
        Scenario next = next(Map.of(new SchoolId(1), DELAYED, new SchoolId(2), COMPLETED), "2020-Q3", List.of());

        assertThat(next.asOf()).isEqualTo("2021-Q2");
        assertThat(school(next, LATE).progress()).isEqualTo(new ScenarioSchool.Progress("2020-Q3", 4, null));
        assertThat(school(next, DONE).progress()).isEqualTo(new ScenarioSchool.Progress("2020-Q4", 1, null));
        assertThat(next.schools())
                .allSatisfy(school -> assertThat(school.publishedStart())
                        .isEqualTo(plan.plan().startOf(school.id())));
        ScenarioCheck.check(next);
        assertThat(new PlanEvaluator(next).evaluateFacts().violations()).isEmpty();
    }

    @Test
    void a_school_that_should_have_begun_and_has_not_is_free_to_start_from_today() {
        ScenarioSchool forgotten = school(next(Map.of(), "2020-Q3", List.of()), FORGOTTEN);

        assertThat(forgotten.begun()).isFalse();
        assertThat(forgotten.pinnedStart()).isNull();
        assertThat(forgotten.publishedStart()).isEqualTo("2020-Q3");
    }

    @Test
    void the_horizon_begins_where_no_works_go_across_and_its_new_quarters_have_their_money() {
        Scenario all = new NextScenario(plan, Map.of(new SchoolId(1), DELAYED, new SchoolId(2), COMPLETED), TODAY)
                .known("2027-Q1");
        Scenario done = new NextScenario(plan, Map.of(new SchoolId(2), COMPLETED), TODAY).known("2027-Q1");

        assertThat(new PastCut(all).beginnings("2021-Q2")).containsExactly("2020-Q3");
        assertThat(new PastCut(done).beginnings("2021-Q2")).containsExactly("2020-Q3", "2021-Q1");
        assertThat(all.budget().ownFunds(2026)).isEqualTo(2_500_000);
        assertThat(all.budget().ownFunds(2027)).isEqualTo(625_000);
    }

    @Test
    void a_beginning_that_is_unknown_or_lies_within_works_is_refused_at_its_field() {
        for (String first : List.of("2019-Q1", "2020-Q4", "2021-Q1", "irgendwann")) {
            assertThatThrownBy(() -> next(Map.of(new SchoolId(1), DELAYED), first, List.of()))
                    .isInstanceOfSatisfying(
                            UserException.class,
                            refusal -> assertThat(refusal.field().map(Message::key))
                                    .contains("rollout.replan.first"));
        }
    }

    @Test
    void a_school_done_before_the_horizon_counts_as_in_service() {
        Scenario next = next(Map.of(new SchoolId(2), COMPLETED), "2021-Q1", List.of());
        Scenario before = plan.scenario();

        assertThat(next.schools())
                .hasSize(before.schools().size() - 1)
                .noneMatch(one -> one.id().equals(DONE));
        assertThat(next.support().liveTablets())
                .isEqualTo(before.support().liveTablets() + school(before, DONE).tablets());
        assertThat(next.support().existingPosts()).isEqualByComparingTo("2.5");
        assertThat(next.budget().ownFunds(2021))
                .isEqualTo(4_650_000 - school(before, DONE).investment() + 2_500_000);
        assertThat(school(next, FORGOTTEN).publishedStart()).isEqualTo("2021-Q1");
        ScenarioCheck.check(next);
    }

    @Test
    void money_and_capacity_change_in_the_years_and_quarters_named_and_nowhere_else() {
        Scenario next = next(
                Map.of(),
                "2020-Q3",
                List.of(
                        new Adjustment.Funds(2022, 2027, new Adjustment.Amount(new BigDecimal("-20"), true)),
                        new Adjustment.Capacity(
                                "construction",
                                "2021-Q3",
                                "2021-Q4",
                                new Adjustment.Amount(new BigDecimal("3"), false))));

        assertThat(next.budget().ownFunds(2021)).isEqualTo(2_500_000);
        assertThat(next.budget().ownFunds(2022)).isEqualTo(2_000_000);
        assertThat(next.budget().ownFunds(2027)).isEqualTo(500_000);
        List<Long> before = plan.scenario().resources().getFirst().capacity();
        List<Long> after = next.resources().getFirst().capacity();
        assertThat(after.subList(0, 4)).isEqualTo(before.subList(0, 4));
        assertThat(after.subList(4, 6)).containsExactly(3L, 3L);
        assertThat(after.subList(6, 24)).isEqualTo(before.subList(6, 24));
    }

    private Scenario next(Map<SchoolId, ProgressReport> reports, String first, List<Adjustment> adjustments) {
        return new NextScenario(plan, reports, TODAY)
                .of(new ReplanRequest("Fortschreibung", TODAY, first, "2027-Q1", adjustments));
    }

    private static ScenarioSchool school(Scenario scenario, String id) {
        return scenario.schools().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ProgressReport report(
            SchoolId school, ProgressState state, LocalDate begun, @Nullable LocalDate completion) {
        ProgressDraft draft =
                new ProgressDraft(school, null, TODAY, state, begun, completion, null, new TreeMap<>(), "");
        return new ProgressReport(school.value(), draft, false, Instant.EPOCH, "paula");
    }
}
