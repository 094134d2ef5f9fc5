package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.planning.GoalPreset;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.scenario.SampleScenarios;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.SampleDay;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.FormDialog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class PlanningViewsTest extends ViewTest {

    @Autowired
    SampleScenarios samples;

    @Autowired
    Scenarios scenarios;

    @Autowired
    ApplicationContext context;

    @Test
    void the_start_page_says_what_to_do_first_when_there_is_nothing() {
        navigate(OverviewView.class);

        assertThat($(Button.class).withId("load-RUNNING").exists()).isTrue();
    }

    @Test
    void the_planning_screen_shows_the_chosen_scenario_and_offers_to_plan_it() {
        samples.load(SampleDay.ofCouncilPaper());

        navigate(PlanningView.class);

        assertThat($(Button.class).withId("plan").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "rosa", roles = "READER")
    void readers_see_no_button_to_plan() {
        navigate(PlanningView.class);

        assertThat($(Button.class).withId("plan").exists()).isFalse();
    }

    @Test
    void a_change_of_the_own_funds_is_kept_until_saved_and_then_stored() {
        samples.load(SampleDay.ofCouncilPaper());
        ScenarioRow row = scenarios.all().getFirst();
        ScenarioView view = navigate(ScenarioView.class, row.id().value());
        view.show("geld");
        BigDecimalField funds = $(BigDecimalField.class).all().getFirst();

        test(funds).setValue(new BigDecimal("5000000"));
        assertThat(stored(row).budget().ownFunds(2020)).isEqualTo(4_650_000);
        test($(Button.class).withId("save-scenario").single()).click();

        assertThat(stored(row).budget().ownFunds(2020)).isEqualTo(5_000_000);
    }

    @Test
    void the_funds_of_the_budget_are_taken_over_after_a_preview() {
        samples.load(SampleDay.ofCouncilPaper());
        ScenarioRow row = scenarios.all().stream()
                .filter(one -> one.name().contains("Erweiterung"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().setLocale(Locale.GERMANY);
        ScenarioView view = navigate(ScenarioView.class, row.id().value());
        view.show("geld");

        test($(Button.class).withId("take-funds").single()).click();
        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        test($(Button.class).withText("Übernehmen").single()).click();
        test($(Button.class).withId("save-scenario").single()).click();

        assertThat(stored(row).budget().ownFunds(2020)).isEqualTo(4_650_000);
        assertThat(stored(row).budget().ownFunds(2021)).isEqualTo(2_500_000);
        assertThat($(Button.class).withId("take-funds").exists()).isFalse();
    }

    @Test
    void a_number_below_zero_is_marked_and_changes_nothing() {
        samples.load(SampleDay.ofCouncilPaper());
        ScenarioRow row = scenarios.all().getFirst();
        ScenarioView view = navigate(ScenarioView.class, row.id().value());
        view.show("geld");
        BigDecimalField funds = $(BigDecimalField.class).all().getFirst();

        test(funds).setValue(new BigDecimal("-1"));

        assertThat(funds.isInvalid()).isTrue();
        assertThat($(Button.class).withId("save-scenario").exists()).isFalse();
    }

    @Test
    void the_needs_of_all_schools_stand_in_the_grid() {
        samples.load(SampleDay.ofCouncilPaper());

        navigate(ScenarioView.class, scenarios.all().getFirst().id().value());

        assertThat(test($(Grid.class).single()).size()).isEqualTo(102);
        assertThat($(H1.class).single().getText()).isEqualTo("Drucksache 1000/2020: Beschluss mit 2,5 Mio. € im Jahr");
    }

    @Test
    @SuppressWarnings("unchecked")
    void schools_stay_selected_while_others_are_searched_for() {
        samples.load(SampleDay.ofCouncilPaper());
        UI.getCurrent().setLocale(Locale.GERMANY);
        ScenarioRow row = scenarios.all().getFirst();
        navigate(ScenarioView.class, row.id().value());
        Grid<ScenarioSchool> grid = $(Grid.class).single();
        List<ScenarioSchool> schools = stored(row).schools();
        grid.select(schools.get(3));

        test($(TextField.class).all().getFirst()).setValue(schools.get(40).name());
        assertThat(test(grid).size()).isOne();
        grid.select(schools.get(40));

        assertThat(grid.getSelectedItems()).containsExactlyInAnyOrder(schools.get(3), schools.get(40));
        assertThat($(Button.class).withText("2 Schulen ändern").exists()).isTrue();
    }

    @Test
    void what_another_goal_changes_is_told_until_it_is_saved() {
        samples.load(SampleDay.ofCouncilPaper());
        ScenarioRow row = scenarios.all().getFirst();
        UI.getCurrent().setLocale(Locale.GERMANY);
        ScenarioView view = navigate(ScenarioView.class, row.id().value());
        view.show("ziele");
        test(goals()).selectItem("Kosten minimieren");
        assertThat(texts()).anyMatch(text -> text.startsWith("Gegenüber dem gespeicherten"));

        test($(Button.class).withId("save-scenario").single()).click();

        assertThat(texts()).noneMatch(text -> text.startsWith("Gegenüber dem gespeicherten"));
    }

    @SuppressWarnings("unchecked")
    private Select<GoalPreset> goals() {
        return $(Select.class).all().getFirst();
    }

    @Test
    void the_samples_roll_out_swiftly_and_another_goal_is_chosen_with_a_warning() {
        samples.load(SampleDay.ofCouncilPaper());
        ScenarioRow row = scenarios.all().getFirst();
        UI.getCurrent().setLocale(Locale.GERMANY);
        ScenarioView view = navigate(ScenarioView.class, row.id().value());
        view.show("ziele");
        assertThat(stored(row).weights()).isEqualTo(GoalPreset.SWIFT.weights());
        assertThat(texts()).anyMatch(text -> text.contains("Für keine Schule lohnt es sich zu warten"));
        assertThat(texts()).anyMatch(text -> text.contains("500 Kindern") && text.contains("5.000 €"));

        test($(Select.class).withCaption("Ziel").single()).selectItem("Kosten minimieren");
        assertThat(texts()).anyMatch(text -> text.contains("Bei 102 von 102 Schulen"));
        assertThat(texts()).anyMatch(text -> text.contains("Geld kann liegen bleiben"));
        test($(Button.class).withId("save-scenario").single()).click();

        assertThat(stored(row).weights()).isEqualTo(GoalPreset.THRIFTY.weights());
        assertThat(GoalPreset.of(stored(row).weights())).contains(GoalPreset.THRIFTY);
    }

    @Test
    void a_plan_shows_real_money_apart_from_its_rating_and_what_becomes_of_grants() {
        PlanId plan = TestPlans.empty(context);
        UI.getCurrent().setLocale(Locale.GERMANY);
        navigate(PlanView.class, plan.value());
        test($(Tabs.class).first()).select("Haushalt");

        assertThat(texts())
                .contains("berechtigt nach Plan", "abgerufen nach Plan", "verfallen nach Plan", "Warum nicht mehr?")
                .contains("Investition", "Supportstellen in Euro")
                .doesNotContain("Gesamtkosten");
    }

    private List<String> texts() {
        return UI.getCurrent()
                .getElement()
                .getComponent()
                .map(PlanningViewsTest::texts)
                .orElseThrow()
                .toList();
    }

    private static Stream<String> texts(Component component) {
        return Stream.concat(
                component instanceof HasText text ? Stream.of(text.getText()) : Stream.empty(),
                component.getChildren().flatMap(PlanningViewsTest::texts));
    }

    private Scenario stored(ScenarioRow row) {
        return scenarios.get(row.id()).scenario();
    }
}
