package de.medienplan.rollout.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.grant.FigureInput;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.scenario.ScenarioDraft;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Programmes of the register in a scenario that was made without them. */
class ScenarioEditsTest extends RegisterPlansTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    ScenarioEdits edits;

    @Autowired
    ScenarioProgrammes programmes;

    @Test
    void a_programme_brings_pool_dates_and_needs_and_its_figures_are_kept_with_the_scenario() {
        programmes.fill(
                programme("digitalpakt-2"),
                Map.of("digitalpakt-2.POOL", new FigureInput(new BigDecimal("4200000"), "Annahme", null)));
        StoredScenario stored = stored();

        Scenario after = edits.adding(stored, programme("digitalpakt-2"));
        assertThat(after.programmes())
                .containsExactly(new Scenario.Programme("digitalpakt-2", 4_200_000, "2025-Q1", "2026-Q2"));
        assertThat(after.schools())
                .allSatisfy(school -> assertThat(school.grants())
                        .containsExactly(new ScenarioSchool.Grant(
                                "digitalpakt-2", 0, Math.round(school.investment() * 0.7 / 100) * 100)));

        StoredScenario saved = edits.save(stored.with(after));
        assertThat(builder.of(saved.id()).ofProgramme("poolAmount", "digitalpakt-2"))
                .isEqualByComparingTo("4200000");

        edits.save(saved.with(stored.scenario()));
        assertThat(builder.of(saved.id()).all()).noneMatch(figure -> figure.programme() != null);
    }

    @Test
    void needs_by_rule_are_what_they_were_made_with() {
        StoredScenario stored = stored();
        StoredScenario joined = stored.with(edits.adding(stored, programme("digitalpakt")));
        GrantNeedPolicy rule = edits.rule(joined);
        assertThat(joined.scenario().schools())
                .isNotEmpty()
                .allSatisfy(school -> assertThat(rule.of(school.pupils(), school.investment()))
                        .isEqualTo(school.grants()));
    }

    @Test
    void a_programme_that_funds_in_no_quarter_is_refused() {
        StoredScenario stored = stored();
        StoredScenario early = stored.with(ScenarioDraft.of(stored.scenario())
                .periods(ScenarioFrame.periods("2021-Q1", 8))
                .build());
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> edits.adding(early, programme("digitalpakt-2")))
                .matches(refused -> refused.reason().key().equals("rollout.create.unfunded"));
    }

    private StoredScenario stored() {
        AssumptionSet figures = ScenarioProgrammes.under(
                List.of(), builder.defaults("2020-Q3"), List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026), DAY);
        return scenarios.get(store(builder.build(new NewScenario("Probe", "2020-Q3", 24, false, figures, List.of()))));
    }

    private ProgrammeTerms programme(String code) {
        return programmes.choices(DAY).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
