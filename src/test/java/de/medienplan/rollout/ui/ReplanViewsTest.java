package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.AsOfDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** What the screens say before a run, and how one school finds another place. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class ReplanViewsTest extends ViewTest {

    private static final Path CROWDED = Path.of("src/test/resources/scenarios/three-pins-one-place.json");

    @Autowired
    Scenarios scenarios;

    @Autowired
    Plans plans;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void german() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    void contradictions_are_named_before_a_run_and_a_click_releases_the_fewest_pins() throws IOException {
        ScenarioId id = scenarios.importFile(Files.readAllBytes(CROWDED), ScenarioOrigin.FILE);
        navigate(PlanningView.class);

        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("Bauleitung Q2 2026") && text.contains("Schule 1, Schule 2, Schule 3"))
                .anyMatch(text -> text.contains("2 Festlegungen lösen"))
                .noneMatch(text -> text.contains("construction") || text.contains("2026-Q2"));
        test($(Button.class).withId("release-pins").single()).click();

        assertThat(pins(id)).isEqualTo(1);
        assertThat($(Button.class).withId("release-pins").exists()).isFalse();
        test($(Button.class).withText("Rückgängig").single()).click();
        assertThat(pins(id)).isEqualTo(3);
        assertThat($(Button.class).withId("add-means").exists()).isTrue();
    }

    @Test
    void a_file_whose_quarters_do_not_follow_each_other_is_refused_with_place_and_reason() throws IOException {
        String good = Files.readString(CROWDED);
        String gap = good.replaceFirst("\"2026-Q3\"", "\"2026-Q4\"")
                .replaceFirst(
                        "\"2026-Q4\", \"budgetYear\": 2026}, \\{\"id\": \"2027",
                        "\"2026-Q3\", \"budgetYear\": 2026}, {\"id\": \"2027");
        assertThatThrownBy(() -> scenarios.importFile(gap.getBytes(StandardCharsets.UTF_8), ScenarioOrigin.FILE))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(Texts.german(refusal.reason())).contains("periods[2]", "2026-Q4"));
        assertThat(scenarios.all()).isEmpty();
    }

    @Test
    void another_place_is_taken_with_one_click_as_a_change_that_can_be_undone() {
        PlanId plan = TestPlans.solved(context);
        ScenarioSchool school = plans.get(plan).scenario().schools().stream()
                .filter(one -> plans.get(plan).plan().startOf(one.id()) != null && one.pinnedStart() == null)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(PlanView.class, plan.value(), QueryParameters.of("schule", school.id()));
        Component drawer =
                ((PlanView) UI.getCurrent().getCurrentView()).detail().orElseThrow();

        $(Details.class, drawer).all().stream()
                .filter(one -> one.getSummaryText().equals("Bester Platz"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        NativeButton best = $(NativeButton.class, drawer).all().stream()
                .filter(one -> one.isEnabled() && one.hasClassName("mp-quarter"))
                .findFirst()
                .orElseThrow();
        test(best).click();

        assertThat($(ChangeBar.class).exists()).isTrue();
        test($(Button.class).withText("Rückgängig").single()).click();
        assertThat($(ChangeBar.class).exists()).isFalse();
    }

    @Test
    void the_next_scenario_of_a_plan_is_made_and_planned_from_it_with_a_fifth_less_money() {
        PlanId plan = TestPlans.solved(context);
        context.getBean(AsOfDate.class).choose(LocalDate.of(2021, 5, 15));
        navigate(PlanView.class, plan.value());

        test($(Button.class).withId("replan").single()).click();
        AdjustmentsPart adjustments = $(AdjustmentsPart.class).single();
        test($(ComboBox.class, adjustments).all().getFirst()).selectItem("2022");
        test($(BigDecimalField.class, adjustments).single()).setValue(new BigDecimal("-20"));
        test($(Button.class).withId("add-adjustment").single()).click();
        test($(Button.class).withText("Anlegen und planen").single()).click();

        ScenarioRow row = scenarios.all().stream()
                .max(Comparator.comparing(one -> one.id().value()))
                .orElseThrow();
        Scenario before = plans.get(plan).scenario();
        Scenario next = scenarios.get(row.id()).scenario();
        assertThat(row.name()).isEqualTo("hannover-decision-2020 ab Q2 2021");
        assertThat(next.asOf()).isEqualTo("2021-Q2");
        assertThat(row.horizon().from()).isEqualTo("2021-Q1");
        assertThat(row.horizon().to()).isEqualTo("2027-Q1");
        assertThat(next.budget().ownFunds(2022)).isEqualTo(before.budget().ownFunds(2022) * 4 / 5);
        assertThat(next.schools())
                .filteredOn(school -> plans.get(plan).plan().startOf(school.id()) != null)
                .noneMatch(school -> school.publishedStart() == null);
        assertThat(context.getBean(PlanningRuns.class)
                        .of(row.id())
                        .getFirst()
                        .request()
                        .startFrom())
                .isEqualTo(plan);
    }

    @Test
    void money_of_many_years_changes_at_once_and_is_stored_with_the_scenario() throws IOException {
        ScenarioId id = scenarios.importFile(Files.readAllBytes(CROWDED), ScenarioOrigin.FILE);
        ScenarioView view = navigate(ScenarioView.class, id.value());
        view.show("geld");

        test($(Button.class).withText("Geld und Kapazität ändern").single()).click();
        BigDecimalField value =
                $(BigDecimalField.class, $(AdjustmentsPart.class).single()).single();
        test(value).setValue(new BigDecimal("5000"));
        test($(Button.class).withText("Anwenden").single()).click();
        assertThat(value.getErrorMessage()).isEqualTo("Bitte eine Zahl von -100 bis 1.000 eingeben.");
        test(value).setValue(new BigDecimal("-50"));
        test($(Button.class).withText("Anwenden").single()).click();

        assertThat(scenarios.get(id).scenario().budget().ownFunds(2027)).isEqualTo(300_000);
        test($(Button.class).withId("save-scenario").single()).click();
        assertThat(scenarios.get(id).scenario().budget().ownFunds(2027)).isEqualTo(150_000);
    }

    private long pins(ScenarioId id) {
        return scenarios.get(id).scenario().schools().stream()
                .filter(school -> school.pinnedStart() != null)
                .count();
    }
}
