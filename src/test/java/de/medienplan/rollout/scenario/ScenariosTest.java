package de.medienplan.rollout.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.history.ChangeEntry;
import de.medienplan.planning.RandomScenarios;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioJson;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class ScenariosTest {

    private static final Path SAMPLES = Path.of("data/scenarios");

    @Autowired
    Scenarios scenarios;

    @ParameterizedTest
    @ValueSource(strings = {"hannover-decision-2020", "hannover-expansion-2021", "dortmund"})
    void a_file_survives_the_round_trip_unchanged(String name) throws IOException {
        byte[] file = sample(name);

        ScenarioId id = scenarios.importFile(file, ScenarioOrigin.FILE);

        assertThat(scenarios.get(id).scenario().equals(ScenarioJson.read(file))).isTrue();
        assertThat(scenarios.export(id)).isEqualTo(ScenarioJson.write(ScenarioJson.read(file)));
    }

    @Test
    void priorities_and_empty_lists_survive_too() throws IOException {
        Scenario odd = ScenarioDraft.of(ScenarioJson.read(sample("hannover-decision-2020")))
                .eachSchool(school -> SchoolDraft.of(school)
                        .priority(new BigDecimal("1.2345"))
                        .build())
                .startTogether(List.of(List.of(), List.of("gs-ahlem", "hs-ada-lessing")))
                .build();

        byte[] file = ScenarioJson.write(odd);

        ScenarioId id = scenarios.importFile(file, ScenarioOrigin.FILE);

        assertThat(scenarios.export(id)).isEqualTo(file);
    }

    @Test
    void facts_own_shares_and_later_weights_survive_the_round_trip_and_changes() {
        for (long seed = 0; seed < 24; seed++) {
            Scenario odd = RandomScenarios.secondVersion(seed, 6, 14);
            byte[] file = ScenarioJson.write(odd);

            StoredScenario stored = scenarios.get(scenarios.importFile(file, ScenarioOrigin.FILE));
            assertThat(stored.scenario()).isEqualTo(ScenarioJson.read(file));
            assertThat(scenarios.export(stored.id())).isEqualTo(file);

            Scenario changed = ScenarioDraft.of(stored.scenario())
                    .asOf(odd.periods().getLast().id())
                    .eachSchool(school -> SchoolDraft.of(school)
                            .progress(new ScenarioSchool.Progress(
                                    odd.periods().getFirst().id(),
                                    1,
                                    Map.of(odd.periods().getFirst().budgetYear(), 7L)))
                            .fitDemands()
                            .build())
                    .programmes(odd.programmes().stream()
                            .map(programme -> programme
                                    .withOwnShares(Map.of(2030, new BigDecimal("12.5")))
                                    .withEntitledBefore(99))
                            .toList())
                    .build();
            assertThat(scenarios.save(stored.with(changed)).scenario()).isEqualTo(changed);
        }
    }

    @Test
    void what_has_begun_is_told_in_the_history() throws IOException {
        StoredScenario stored =
                scenarios.get(scenarios.importFile(sample("hannover-decision-2020"), ScenarioOrigin.FILE));

        scenarios.save(stored.with(ScenarioDraft.of(stored.scenario())
                .asOf("2021-Q1")
                .eachSchool(school -> school.id().equals("gs-ahlem")
                        ? SchoolDraft.of(school)
                                .progress(new ScenarioSchool.Progress("2020-Q3", 3, Map.of(2020, 400_000L)))
                                .build()
                        : school)
                .build()));

        assertThat(scenarios.history(stored.id()))
                .filteredOn(entry -> entry.field() != null)
                .extracting(entry -> Objects.requireNonNull(entry.field()).key(), entry -> entry.to(Locale.GERMANY))
                .containsExactlyInAnyOrder(
                        tuple("rollout.asOf", "Q1 2021"),
                        tuple("rollout.begun", "Q3 2020 + 3"),
                        tuple("rollout.begun.payments", "2020: 400.000\u00a0€"));
    }

    @Test
    void a_change_is_kept_with_who_made_it_and_both_values() throws IOException {
        ScenarioId id = scenarios.importFile(sample("hannover-decision-2020"), ScenarioOrigin.FILE);
        StoredScenario stored = scenarios.get(id);
        Scenario scenario = stored.scenario();
        List<Scenario.BudgetYear> years =
                new java.util.ArrayList<>(scenario.budget().years());
        years.set(1, new Scenario.BudgetYear(years.get(1).year(), 4_000_000));

        scenarios.save(stored.with(ScenarioDraft.of(scenario)
                .budget(new Scenario.Budget(years, scenario.budget().carryOverLimit()))
                .eachSchool(school -> school.id().equals("gs-ahlem")
                        ? SchoolDraft.of(school).pinnedStart("2021-Q1").build()
                        : school)
                .build()));

        assertThat(scenarios.history(id))
                .extracting(
                        entry -> entry.field() == null ? "" : entry.field().key(),
                        ChangeEntry::qualifier,
                        ChangeEntry::actor,
                        entry -> entry.from(Locale.GERMANY),
                        entry -> entry.to(Locale.GERMANY))
                .containsExactlyInAnyOrder(
                        tuple("rollout.pinned", "GS Ahlem", "paula", "–", "Q1 2021"),
                        tuple("rollout.budget.own", "2021", "paula", "2.500.000\u00a0€", "4.000.000\u00a0€"),
                        tuple("", "", "paula", "–", "–"));
    }

    @Test
    void a_faulty_file_is_refused_with_its_place_and_nothing_is_stored() throws IOException {
        String broken = new String(sample("dortmund"), StandardCharsets.UTF_8)
                .replaceFirst("\"duration\"\\s*:\\s*\\d", "\"duration\":0");

        assertThatThrownBy(() -> scenarios.importFile(broken.getBytes(StandardCharsets.UTF_8), ScenarioOrigin.FILE))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(Texts.german(refusal.reason()))
                                .contains("nichts gespeichert")
                                .contains("$.schools[0].duration")
                                .contains("muss mindestens 1 sein"));
        assertThat(scenarios.all()).noneMatch(row -> row.name().equals("dortmund"));
    }

    @Test
    void a_name_that_is_taken_gets_a_number_on_import_and_is_refused_by_hand() throws IOException {
        ScenarioId first = scenarios.importFile(sample("dortmund"), ScenarioOrigin.FILE);
        ScenarioId second = scenarios.importFile(sample("dortmund"), ScenarioOrigin.FILE);

        assertThat(scenarios.get(second).scenario().name()).isEqualTo("dortmund (2)");
        assertThatThrownBy(() -> scenarios.copy(first, "Dortmund")).hasMessageContaining("rollout.scenario.nameTaken");
    }

    @Test
    void the_second_of_two_changes_to_the_same_version_is_refused() throws IOException {
        ScenarioId id = scenarios.importFile(sample("dortmund"), ScenarioOrigin.FILE);
        StoredScenario seen = scenarios.get(id);
        StoredScenario renamed = seen.with(
                ScenarioDraft.of(seen.scenario()).name("Dortmund 2031").build());

        assertThat(scenarios.save(renamed).version()).isEqualTo(seen.version() + 1);

        assertThatThrownBy(() -> scenarios.save(renamed)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void changing_taking_out_and_reordering_schools_is_stored() throws IOException {
        ScenarioId id = scenarios.importFile(sample("dortmund"), ScenarioOrigin.FILE);
        StoredScenario seen = scenarios.get(id);
        List<ScenarioSchool> turned = seen.scenario().schools().reversed().subList(1, 100);
        Scenario changed = ScenarioDraft.of(seen.scenario())
                .schools(turned)
                .eachSchool(school -> SchoolDraft.of(school).investment(1).build())
                .build();

        scenarios.save(seen.with(changed));

        assertThat(scenarios.get(id).scenario().equals(changed)).isTrue();
    }

    @Test
    void a_change_that_does_not_fit_together_is_refused() throws IOException {
        StoredScenario seen = scenarios.get(scenarios.importFile(sample("dortmund"), ScenarioOrigin.FILE));
        Scenario shorter = ScenarioDraft.of(seen.scenario())
                .periods(seen.scenario().periods().subList(0, 4))
                .build();

        assertThatThrownBy(() -> scenarios.save(seen.with(shorter))).isInstanceOf(UserException.class);
        assertThat(scenarios.get(seen.id()).equals(seen)).isTrue();
    }

    @Test
    void a_deleted_scenario_is_gone() throws IOException {
        ScenarioId id = scenarios.importFile(sample("dortmund"), ScenarioOrigin.FILE);

        scenarios.delete(id);

        assertThatThrownBy(() -> scenarios.get(id)).hasMessageContaining("rollout.scenario.gone");
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_scenarios_but_change_none() throws IOException {
        byte[] file = sample("dortmund");

        assertThat(scenarios.all()).isNotNull();
        assertThatThrownBy(() -> scenarios.importFile(file, ScenarioOrigin.FILE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(SAMPLES.resolve(name + ".json"));
    }
}
