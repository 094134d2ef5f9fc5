package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.importing.TableFile;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.StopSignal;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.derive.AssumptionReview;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.BuiltScenario;
import de.medienplan.rollout.derive.NewScenario;
import de.medienplan.rollout.derive.ReviewRow;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.run.AssumptionStudies.Answer;
import de.medienplan.rollout.run.AssumptionStudies.Effect;
import de.medienplan.rollout.run.AssumptionStudies.Outcome;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.SchoolDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three schools, of which the list knows neither teachers nor rooms. */
@DatabaseTest
class AssumptionReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String SCHOOLS = """
            Schulnummer;Name;Schulform;Schülerzahl
            100754;GGS Am Domhof;GS;245
            165694;Beethoven-Gymnasium;GY;873
            160350;Realschule Beuel;RS;601
            """;

    @Autowired
    SchoolImport imports;

    @Autowired
    ScenarioBuilder builder;

    @Autowired
    Scenarios scenarios;

    @Autowired
    AssumptionReview review;

    private ScenarioId id = ScenarioId.NONE;

    @BeforeEach
    void make() {
        SignedIn.as("paula", "PLANNING");
        SchoolFile file = SchoolFile.guessed(
                TableFile.read("schulen.csv", SCHOOLS.getBytes(StandardCharsets.UTF_8)), new SchoolYear(2026));
        imports.confirm(file, imports.preview(file));
        AssumptionSet figures = new AssumptionSet(builder.defaults("2027-Q1").all().stream()
                .map(figure -> switch (figure.code()) {
                    case "flatRate" -> figure.with(new BigDecimal("400000"), "Schätzung");
                    case "ownFundsPerYear" -> figure.with(new BigDecimal("600000"), "Haushalt");
                    case "carriedOver" -> figure.with(BigDecimal.ZERO, "Haushalt");
                    default -> figure;
                })
                .toList());
        BuiltScenario built = builder.build(new NewScenario("Ausbau", "2027-Q1", 12, true, figures, List.of()));
        id = scenarios.create(built.scenario(), built.register(), ScenarioOrigin.REGISTER);
        builder.keep(id, built);
    }

    private StoredScenario stored() {
        return scenarios.get(id);
    }

    @Test
    void what_came_from_a_default_is_marked_until_somebody_confirms_it() {
        assertThat(row("pupilsPerTeacher").isConfirmed()).isFalse();
        assertThat(row("flatRate").check()).satisfies(check -> {
            assertThat(check).isNotNull();
            assertThat(check.by()).isEqualTo("paula");
        });
        review.confirm(id, row("pupilsPerTeacher").figure());
        assertThat(row("pupilsPerTeacher").isConfirmed()).isTrue();
        review.withdraw(id, row("pupilsPerTeacher").figure());
        assertThat(row("pupilsPerTeacher").isConfirmed()).isFalse();
    }

    @Test
    void a_changed_figure_changes_what_came_of_it_and_can_be_taken_back() {
        Scenario before = stored().scenario();
        var undo = review.change(stored(), "ownFundsPerYear", new BigDecimal("900000"), "Nachtrag", TODAY);
        assertThat(scenarios.get(id).scenario().budget().ownFunds(2028)).isEqualTo(900_000);
        assertThat(row("ownFundsPerYear").figure().source()).isEqualTo("Nachtrag");
        assertThat(row("ownFundsPerYear").isConfirmed()).isTrue();
        review.undo(undo);
        assertThat(scenarios.get(id).scenario()).isEqualTo(before);
        assertThat(row("ownFundsPerYear").figure().amount()).isEqualByComparingTo("600000");
        assertThat(row("ownFundsPerYear").isConfirmed()).isTrue();
        assertThatExceptionOfType(UserException.class).isThrownBy(() -> review.undo(undo));
    }

    @Test
    void what_was_entered_by_hand_stays() {
        ScenarioSchool first = stored().scenario().schools().getFirst();
        Scenario byHand = stored().scenario()
                .withSchools(stored().scenario().schools().stream()
                        .map(school -> school.id().equals(first.id())
                                ? SchoolDraft.of(school).investment(123_000).build()
                                : school)
                        .toList());
        scenarios.save(stored().with(byHand));
        Scenario after = review.preview(stored(), "flatRate", new BigDecimal("500000"));
        assertThat(after.schools().getFirst().investment()).isEqualTo(123_000);
        assertThat(after.schools().getLast().investment())
                .isGreaterThan(stored().scenario().schools().getLast().investment());
    }

    @Test
    void what_does_most_to_the_plan_comes_first_and_what_does_nothing_counts_nothing() {
        List<Assumption> figures =
                review.rows(id).stream().map(ReviewRow::figure).toList();
        Answer answer = new Sensitivity(
                        builder,
                        new RolloutSearch(),
                        stored().scenario(),
                        new AssumptionStudies.Question(20, "paula", figures))
                .find(1, new StopSignal(), known -> {});
        assertThat(answer).isNotNull();
        assertThat(answer.effects())
                .isSortedAccordingTo(
                        java.util.Comparator.comparingLong(Effect::size).reversed());
        assertThat(effect(answer, "flatRate").size()).isPositive();
        assertThat(effect(answer, "ownFundsPerYear").size()).isPositive();
        assertThat(effect(answer, "movedSchoolPerQuarter").size()).isZero();
    }

    /** Tries the flat rate first, then the own funds. */
    private Sensitivity sensitivity(RolloutSolver solver) {
        List<String> first = List.of("ownFundsPerYear", "flatRate");
        List<Assumption> figures = review.figures(id).stream()
                .sorted(Comparator.comparing(figure -> -first.indexOf(figure.code())))
                .toList();
        return new Sensitivity(
                builder, solver, stored().scenario(), new AssumptionStudies.Question(1, "paula", figures));
    }

    @Test
    void a_stop_in_the_first_run_leaves_no_answer_and_one_within_a_figure_no_effect_of_it() {
        for (int last : List.of(1, 2, 4)) {
            StopSignal stop = new StopSignal();
            AtomicInteger runs = new AtomicInteger();
            RolloutSolver stopping = (scenario, options, listener, signal) -> {
                PlanResult result = new RolloutSearch().solve(scenario, options, listener, signal);
                if (runs.incrementAndGet() == last) {
                    stop.raise();
                }
                return result;
            };
            Answer answer = sensitivity(stopping).find(1, stop, known -> {});
            if (last == 1) {
                assertThat(answer).isNull();
            } else {
                assertThat(answer).isNotNull();
                assertThat(Objects.requireNonNull(answer).effects()).hasSize(last == 2 ? 0 : 1);
            }
        }
    }

    @Test
    void what_breaks_rules_comes_first_and_is_not_compared() {
        Outcome fine = new Outcome(1, 5_000_000, BigDecimal.ONE, true);
        Outcome broken = new Outcome(0, 0, BigDecimal.ZERO, false);
        Effect dear = new Effect("dear", BigDecimal.ONE, fine, fine);
        Effect hard = new Effect("hard", BigDecimal.ONE, broken, new Outcome(0, 7, BigDecimal.ZERO, true));
        assertThat(Stream.of(dear, hard).sorted(Effect.MOST_FIRST)).containsExactly(hard, dear);
        assertThat(hard.size()).isEqualTo(7);
        assertThat(new Effect("", BigDecimal.ONE, broken, broken).compared()).isFalse();
    }

    @Test
    void a_share_is_tried_by_a_tenth_and_never_beyond_the_whole() {
        Assumption share = new Assumption("eligibleShare", BigDecimal.ONE, "", TODAY);
        BigDecimal step = AssumptionStepPolicy.step(share, stored().scenario()).orElseThrow();
        assertThat(step).isEqualByComparingTo("0.1");
        assertThat(AssumptionStepPolicy.more(share, BigDecimal.ONE, step)).isEmpty();
        assertThat(AssumptionStepPolicy.more(share, new BigDecimal("0.95"), step))
                .contains(BigDecimal.ONE);
        assertThat(AssumptionStepPolicy.step(
                        new Assumption("classSets", BigDecimal.ONE, "", TODAY), stored().scenario()))
                .contains(BigDecimal.ONE);
    }

    @Test
    void who_may_only_read_sees_the_figures_too() {
        SignedIn.as("rita", "READER");
        assertThat(review.rows(id)).isNotEmpty().allMatch(ReviewRow::stands);
    }

    @Test
    void undoing_a_change_brings_back_who_confirmed_the_figure() {
        review.confirm(id, row("pupilsPerTeacher").figure());
        review.undo(review.change(stored(), "pupilsPerTeacher", BigDecimal.TEN, "Zählung", TODAY));
        assertThat(row("pupilsPerTeacher").isConfirmed()).isTrue();
        review.withdraw(id, row("pupilsPerTeacher").figure());
        var change = review.change(stored(), "pupilsPerTeacher", BigDecimal.TEN, "Zählung", TODAY);
        review.undo(change);
        assertThat(row("pupilsPerTeacher").isConfirmed()).isFalse();
    }

    @Test
    void nothing_is_divided_by_no_devices_at_all() {
        for (String code : List.of("devicesPerPost", "tabletsPerPost")) {
            assertThatExceptionOfType(UserException.class)
                    .isThrownBy(() -> review.preview(stored(), code, BigDecimal.ZERO));
            AssumptionSet figures = new AssumptionSet(builder.of(id).all().stream()
                    .map(figure -> figure.code().equals(code) ? figure.with(BigDecimal.ZERO, "") : figure)
                    .toList());
            assertThatExceptionOfType(UserException.class)
                    .isThrownBy(() -> builder.build(new NewScenario("Null", "2027-Q1", 12, true, figures, List.of())));
        }
    }

    @Test
    void a_figure_that_others_overruled_does_not_count_and_a_copy_of_it_is_not_confirmed() {
        Scenario now = stored().scenario();
        assertThat(row("ownFundsPerYear").stands()).isTrue();
        Scenario byBudget = ScenarioDraft.of(now)
                .budget(new Scenario.Budget(
                        now.budget().years().stream()
                                .map(year -> new Scenario.BudgetYear(year.year(), year.ownFunds() + 1))
                                .toList(),
                        null))
                .build();
        ScenarioId copy = scenarios.createFrom(
                id, ScenarioDraft.of(byBudget).name("Aus dem Haushalt").build(), stored().register());
        assertThat(review.rows(copy))
                .filteredOn(row -> row.figure().code().equals("ownFundsPerYear"))
                .allMatch(row -> !row.stands() && !row.isConfirmed() && !row.canBeConfirmed());
        assertThat(review.rows(copy))
                .filteredOn(row -> row.figure().code().equals("flatRate"))
                .allMatch(row -> row.stands() && row.isConfirmed());
        review.confirm(id, row("ownFundsPerYear").figure());
        scenarios.save(stored().with(byBudget));
        assertThat(row("ownFundsPerYear").stands()).isFalse();
    }

    private static Effect effect(Answer answer, String code) {
        return answer.effects().stream()
                .filter(effect -> effect.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ReviewRow row(String code) {
        return review.rows(id).stream()
                .filter(row -> row.figure().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
