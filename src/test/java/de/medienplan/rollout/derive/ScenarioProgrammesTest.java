package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.grant.FigureInput;
import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.grant.ProgrammeField;
import de.medienplan.grant.ProgrammeStandingPolicy;
import de.medienplan.grant.ProgrammeState;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ScenarioProgrammesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final List<Scenario.Period> HORIZON = ScenarioFrame.periods("2027-Q1", 20);
    private static final List<Integer> YEARS = List.of(2027, 2028, 2029, 2030, 2031);

    @Autowired
    ScenarioProgrammes programmes;

    @Autowired
    ScenarioBuilder builder;

    @Autowired
    Figures figures;

    @BeforeEach
    void plan() {
        SignedIn.as("paula", "PLANNING");
    }

    @Test
    void closed_programmes_step_back_by_their_own_dates() {
        assertThat(programmes.choices(TODAY).getFirst().code()).isEqualTo("digitalpakt-2");
        assertThat(programmes.choices(LocalDate.of(2024, 12, 31)).getFirst().code())
                .isEqualTo("digitalpakt");
        ProgrammeTerms old = of("digitalpakt");
        assertThat(ProgrammeStandingPolicy.on(LocalDate.of(2019, 8, 7), old)).isEqualTo(ProgrammeState.PLANNED);
        assertThat(ProgrammeStandingPolicy.on(LocalDate.of(2024, 12, 31), old)).isEqualTo(ProgrammeState.RUNNING);
        assertThat(ProgrammeStandingPolicy.on(LocalDate.of(2025, 1, 1), old)).isEqualTo(ProgrammeState.CLOSED);
        assertThat(ProgrammeStandingPolicy.on(LocalDate.of(2024, 12, 31), of("digitalpakt-2")))
                .isEqualTo(ProgrammeState.PLANNED);
        assertThat(ProgrammeStandingPolicy.on(LocalDate.of(2031, 1, 1), of("digitalpakt-2")))
                .as("the last day of implementation is open")
                .isEqualTo(ProgrammeState.RUNNING);
    }

    @Test
    void exactly_what_a_scenario_needs_and_nobody_knows_is_asked() {
        assertThat(ScenarioProgrammes.open(of("digitalpakt-2"), YEARS))
                .extracting(FigureRow::code)
                .containsExactlyInAnyOrder(
                        "digitalpakt-2.POOL",
                        "digitalpakt-2.BASE_AMOUNT",
                        "digitalpakt-2.CAP_PER_SCHOOL",
                        "digitalpakt-2.COMPLETION_UNTIL",
                        "digitalpakt-2.OWN_SHARE.2027",
                        "digitalpakt-2.OWN_SHARE.2028",
                        "digitalpakt-2.OWN_SHARE.2029",
                        "digitalpakt-2.OWN_SHARE.2030");
        assertThat(ScenarioProgrammes.open(of("digitalpakt"), YEARS)).isEmpty();
    }

    @Test
    void what_is_entered_counts_and_is_not_asked_again() {
        programmes.fill(
                of("digitalpakt-2"),
                Map.of(
                        "digitalpakt-2.POOL",
                        input("4200000"),
                        "digitalpakt-2.OWN_SHARE.2028",
                        input("0.15"),
                        "digitalpakt-2.COMPLETION_UNTIL",
                        new FigureInput(LocalDate.of(2029, 6, 30), "Entwurf der Richtlinie", null)));
        ProgrammeTerms known = of("digitalpakt-2");
        assertThat(ScenarioProgrammes.open(known, YEARS))
                .extracting(FigureRow::code)
                .containsExactlyInAnyOrder(
                        "digitalpakt-2.BASE_AMOUNT",
                        "digitalpakt-2.CAP_PER_SCHOOL",
                        "digitalpakt-2.OWN_SHARE.2027",
                        "digitalpakt-2.OWN_SHARE.2029");
        assertThat(ScenarioProgrammes.windows(List.of(known), HORIZON))
                .containsExactly(new FundingWindow("digitalpakt-2", "2027-Q1", "2029-Q2"));
        AssumptionSet set = ScenarioProgrammes.under(List.of(known), builder.defaults("2027-Q1"), YEARS, TODAY);
        assertThat(set.ofProgramme("poolAmount", "digitalpakt-2")).isEqualByComparingTo("4200000");
        assertThat(set.ownShares("digitalpakt-2")).containsOnlyKeys(2028);
        assertThat(set.ownShares("digitalpakt-2").get(2028)).isEqualByComparingTo("15");
        assertThat(set.hasBaseAmounts()).isFalse();
    }

    @Test
    void what_a_colleague_entered_meanwhile_is_not_passed_over_in_silence() {
        ProgrammeTerms seen = of("digitalpakt-2");
        programmes.fill(seen, Map.of("digitalpakt-2.POOL", input("4200000")));

        programmes.fill(seen, Map.of("digitalpakt-2.POOL", input("4200000.00")));
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> programmes.fill(
                        seen,
                        Map.of(
                                "digitalpakt-2.POOL", input("4300000"),
                                "digitalpakt-2.BASE_AMOUNT", input("20000"))))
                .matches(refused -> refused.reason().key().equals("grant.figure.notOpen"));
        assertThat(of("digitalpakt-2").number(ProgrammeField.POOL).orElseThrow())
                .isEqualByComparingTo("4200000");
        assertThat(of("digitalpakt-2").isOpen(ProgrammeField.BASE_AMOUNT)).isTrue();
    }

    @Test
    void no_school_is_funded_before_the_term_begins_where_no_other_day_is_known() {
        ProgrammeTerms known = of("digitalpakt-2");
        Map<ProgrammeField, FigureRow> figuresOf = new EnumMap<>(known.figures());
        figuresOf.remove(ProgrammeField.START_FROM);
        ProgrammeTerms termOnly = new ProgrammeTerms(
                known.id(),
                known.version(),
                known.naming(),
                known.state(),
                known.rules(),
                known.notes(),
                new ProgrammeTerms.Values(figuresOf, known.values().ownShares()),
                known.categories(),
                known.documents());
        assertThat(ScenarioProgrammes.windows(List.of(termOnly), ScenarioFrame.periods("2025-Q1", 12)))
                .containsExactly(new FundingWindow("digitalpakt-2", "2026-Q1", "2027-Q4"));
    }

    @Test
    void planning_fills_what_is_open_and_changes_nothing_that_is_known() {
        FigureRow pool = of("digitalpakt").figures().get(ProgrammeField.POOL);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> figures.fill(java.util.Objects.requireNonNull(pool), input("1")));
    }

    @Test
    void a_programme_that_is_over_funds_nothing_of_a_later_horizon() {
        assertThat(ScenarioProgrammes.windows(List.of(of("digitalpakt"), of("digitalpakt-2")), HORIZON))
                .containsExactly(new FundingWindow("digitalpakt-2", "2027-Q1", "2030-Q4"));
    }

    @Test
    void what_was_typed_of_a_programme_is_confirmed_and_what_is_open_or_registered_is_not() {
        ProgrammeTerms pact = of("digitalpakt-2");
        ProgrammeTerms typed = pact.entering(Map.of("digitalpakt-2.POOL", input("4200000")));
        AssumptionSet figures =
                complete(ScenarioProgrammes.under(List.of(typed), builder.defaults("2027-Q1"), YEARS, TODAY));
        BuiltScenario built = builder.build(new NewScenario(
                "Pakt", "2027-Q1", HORIZON.size(), true, figures, ScenarioProgrammes.windows(List.of(typed), HORIZON)));
        programmes.fill(pact, Map.of("digitalpakt-2.POOL", input("4200000")));
        assertThat(built.assumptions().entered(built.proposed()))
                .extracting(Assumption::code)
                .contains("poolAmount@digitalpakt-2")
                .doesNotContain("ownShare@digitalpakt-2@2028", "pupilsPerTeacher");
        assertThat(built.assumptions()
                        .find("ownShare@digitalpakt-2@2028")
                        .orElseThrow()
                        .open())
                .isTrue();
        assertThat(built.assumptions().open(built.scenario()))
                .extracting(Texts::german)
                .anyMatch(name -> name.endsWith("Eigenanteil (%) 2028"))
                .noneMatch(name -> name.contains("Fördertopf"));
    }

    private static AssumptionSet complete(AssumptionSet figures) {
        return new AssumptionSet(figures.all().stream()
                .map(figure -> figure.amount() == null ? figure.with(BigDecimal.ONE, "Schätzung") : figure)
                .toList());
    }

    private static FigureInput input(String amount) {
        return new FigureInput(new BigDecimal(amount), "Entwurf der Richtlinie", null);
    }

    private ProgrammeTerms of(String code) {
        return programmes.choices(TODAY).stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
