package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import de.medienplan.budget.BudgetPlanSource;
import de.medienplan.importing.TableFile;
import de.medienplan.offer.OfferPlanSource;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.PlanChange;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.subsidy.SubsidyPlanSource;
import de.medienplan.testing.ViewTest;
import de.medienplan.ui.AsOfDate;
import de.medienplan.ui.FormDialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A plan is decided, then works begin: what everybody sees first, and from when on which dates count. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class DecidedPlanTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    @Autowired
    SchoolImport imports;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ProgressTrail trail;

    @Autowired
    BudgetPlanSource budget;

    @Autowired
    SubsidyPlanSource subsidies;

    @Autowired
    OfferPlanSource expansions;

    @Autowired
    ApplicationContext context;

    private PlanId plan;
    private String school = "";
    private SchoolId registered;

    @BeforeEach
    void plan_the_sample_twice() throws IOException {
        UI.getCurrent().setLocale(Locale.GERMANY);
        byte[] schools = Files.readAllBytes(Path.of("data/hannover/schulen.csv"));
        SchoolFile file = SchoolFile.guessed(TableFile.read("schulen.csv", schools), new SchoolYear(2020));
        imports.confirm(file, imports.preview(file));
        ScenarioId scenario = scenarios.importFile(
                Files.readAllBytes(Path.of("data/scenarios/hannover-decision-2020.json")), ScenarioOrigin.SAMPLE);
        TestPlans.earliest(context, scenario);
        TestPlans.earliest(context, scenario);
        plan = plans.all().getLast().id();
        StoredPlan stored = plans.get(plan);
        school = TestPlans.first(stored);
        registered = Objects.requireNonNull(stored.register().get(school));
        lookFrom(DAY);
    }

    @Test
    void a_plan_is_recorded_as_decided_and_comes_first_everywhere() {
        assertThat(budget.choices().getFirst().id()).isNotEqualTo(plan);

        navigate(PlanView.class, plan.value());
        test($(Button.class).withId("decide").single()).click();
        test($(TextField.class).withCaption("Nummer des Beschlusses").single()).setValue("");
        test($(Button.class).withText("Als beschlossen festhalten").last()).click();
        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        test($(TextField.class).withCaption("Nummer des Beschlusses").single()).setValue("7");
        test($(TextField.class).withCaption("Drucksache").single()).setValue("1000/2020");
        test($(Button.class).withText("Als beschlossen festhalten").last()).click();

        assertThat(decisions.inForce(DAY).orElseThrow().decision().paper()).isEqualTo("1000/2020");
        assertThat(budget.choices().getFirst().id()).isEqualTo(plan);
        assertThat(budget.choices().getFirst().name()).startsWith("Beschlossen (Nr. 7 vom 10.05.2021)");
        assertThat(navigate(OverviewView.class).getElement().getTextRecursively())
                .contains("Beschluss Nr. 7 vom 10.05.2021");
        assertThat(navigate(DecisionsView.class).getElement().getTextRecursively())
                .contains("1000/2020", "Der erste Beschluss");
    }

    @Test
    void the_next_decision_says_which_schools_start_at_another_time() {
        decisions.record(new DecisionDraft(plan, "1", DAY, "", "Rat", ""));
        PlanId moved = plans.saveVariant(plans.get(plan), PlanChange.NONE.move(school, "2021-Q3"), "Verschoben");
        decisions.record(new DecisionDraft(moved, "2", DAY, "", "Rat", ""));

        assertThat(navigate(DecisionsView.class).getElement().getTextRecursively())
                .contains("Was sich gegenüber Beschluss Nr. 1 ändert: eine Schule", "Q3 2020", "Q3 2021");
    }

    @Test
    void a_late_school_stands_on_top_and_its_new_date_counts_for_every_feature() {
        decisions.record(new DecisionDraft(plan, "1", DAY, "", "Rat", ""));
        assertThat(expansion().key()).isEqualTo("progress.expansion.open");

        trail.report(new ProgressDraft(
                registered,
                null,
                DAY,
                ProgressState.DELAYED,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2021, 11, 30),
                null,
                new TreeMap<>(),
                "Lieferung"));

        assertThat(expansion().key()).isEqualTo("progress.expansion.worksLate");
        assertThat(live()).isEqualTo(LocalDate.of(2022, 1, 1));
        lookFrom(DAY.minusDays(1));
        assertThat(live()).isBefore(LocalDate.of(2021, 7, 1));
        lookFrom(DAY);
        navigate(OverviewView.class);
        assertThat($(ListItem.class).all().stream()
                        .map(line -> line.getElement().getTextRecursively())
                        .takeWhile(line -> line.contains("Beginn war") || line.contains("statt")))
                .isNotEmpty();
    }

    private void lookFrom(LocalDate day) {
        context.getBean(AsOfDate.class).choose(day);
    }

    private Message expansion() {
        return Objects.requireNonNull(expansions.planned().get(registered));
    }

    private LocalDate live() {
        List<SubsidyPlanSource.School> schools = subsidies.schools(plan);
        Map<SchoolId, LocalDate> live = new TreeMap<>();
        schools.stream()
                .filter(one -> one.schoolId() != null && one.live() != null)
                .forEach(one -> live.put(one.schoolId(), one.live()));
        return Objects.requireNonNull(live.get(registered));
    }
}
