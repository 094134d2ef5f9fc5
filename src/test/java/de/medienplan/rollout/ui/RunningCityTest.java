package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.report.ProgressReports;
import de.medienplan.report.ProgressRequest;
import de.medienplan.rollout.outlook.Agenda;
import de.medienplan.rollout.outlook.CurrentPlan;
import de.medienplan.rollout.outlook.Matter;
import de.medienplan.rollout.outlook.PlanStanding;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.rollout.run.PlanningRuns;
import de.medienplan.rollout.run.RunRow;
import de.medienplan.school.Sample;
import de.medienplan.school.Samples;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.EmptyCity;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import de.medienplan.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The running sample as its users meet it: what the overview tells each role, and the way from delays to a new decision. */
@EmptyCity
@OnDay("2026-11-18")
@WithMockUser(
        username = "bea",
        roles = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "SUBSIDY", "READER"})
class RunningCityTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Samples samples;

    @Autowired
    Agenda agenda;

    @Autowired
    CurrentPlan current;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ProgressTrail trail;

    @Autowired
    PlanningRuns runs;

    @Autowired
    ProgressReports reports;

    @Autowired
    CouncilPapers papers;

    private int clicks;

    @BeforeEach
    void a_city_in_its_third_year() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        samples.load(Sample.RUNNING);
    }

    @Test
    void each_role_is_told_its_own_and_no_more() {
        navigate(ProgressView.class); // the screens open with the overview, still of an empty city
        assertThat(navigate(OverviewView.class).getElement().getTextRecursively())
                .contains("Als Nächstes", "Zu spät", "Verfällt binnen zwölf Monaten", "Zu entscheiden")
                .doesNotContain("!overview");
        try {
            Agenda.Look finance = look("FINANCE");
            assertThat(finance.lapsing()).extracting(Matter::day).isSorted().allMatch(day -> day.getYear() <= 2027);
            assertThat(finance.lapsing()).extracting(Matter::path).contains("fristen", "haushalt");
            assertThat(finance.toDecide()).extracting(Matter::path).contains("antraege?status=PREPARING");
            assertThat(look("PLANNING").toDecide()).extracting(Matter::path).contains("ausfuehrung?reiter=1");
            assertThat(look("SUPPORT").toDecide())
                    .extracting(Matter::path)
                    .allMatch(path -> path.startsWith("supportbedarf"))
                    .isNotEmpty();
            Agenda.Look clerk = look("SUBSIDY");
            assertThat(clerk.lapsing()).isEmpty();
            assertThat(clerk.next())
                    .extracting(Matter::path)
                    .allMatch(path -> path.startsWith("zuschuesse") || path.equals("fristen"));
            assertThat(look("READER").isEmpty()).isTrue();
        } finally {
            SignedIn.out();
        }
    }

    private Agenda.Look look(String role) {
        SignedIn.as("otto", role, "READER");
        return agenda.on(TODAY, current.standing(TODAY));
    }

    @Test
    void a_city_replans_after_delays_with_a_fifth_less_money_in_at_most_ten_clicks() throws IOException {
        PlanStanding before = current.standing(TODAY).orElseThrow();
        List<SchoolStanding> late = with(before, Standing.UNDER_WAY).subList(0, 2);
        late.forEach(school -> report(school, ProgressState.DELAYED, TODAY.plusMonths(8), null));
        SchoolStanding held = with(before, Standing.START_LATE).getFirst();
        report(held, ProgressState.DELAYED, TODAY.plusMonths(7), null);
        report(with(before, Standing.UNDER_WAY).get(2), ProgressState.DONE, TODAY, null);
        SchoolStanding dearer = with(before, Standing.WORKS_LATE).getFirst();
        report(
                dearer,
                ProgressState.BEGUN,
                null,
                BigDecimal.valueOf(dearer.school().investment() * 3 / 2));

        ProgressView progress = navigate(ProgressView.class);
        assertThat(progress.tab(1, TODAY).getElement().getTextRecursively())
                .contains(late.getFirst().name(), late.getLast().name(), held.name());

        DecidedPlan decided = decisions.inForce(TODAY).orElseThrow();
        PlanId replanned = replan();
        assertThat(clicks).isLessThanOrEqualTo(10);

        assertThat(decisions.inForce(TODAY).orElseThrow().planId()).isEqualTo(replanned);
        UI.getCurrent()
                .navigate("vergleich", QueryParameters.fromString("plan=" + decided.planId() + "&mit=" + replanned));
        assertThat(shown()).contains("Verschoben", "zweiter Plan gegenüber dem ersten");
        assertThat(text(reports.word(new ProgressRequest(TODAY, null, Locale.GERMANY))))
                .contains("0418/2026", late.getFirst().name());
        assertThat(text(papers.word(new PaperRequest(replanned, 2027, "", "", TODAY, "", Locale.GERMANY))))
                .contains(held.name());
    }

    /** From the overview to the decision of the new plan, by buttons and links alone. */
    private PlanId replan() {
        navigate(OverviewView.class);
        Anchor breaks = $(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("ausfuehrung?reiter=1"))
                .findFirst()
                .orElseThrow();
        assertThat(breaks.getText()).contains("neu planen");
        click(() -> UI.getCurrent().navigate("ausfuehrung", QueryParameters.of("reiter", "1")));
        click(() -> test($(Button.class).withId("replan").single()).click());
        return decided();
    }

    private PlanId decided() {
        AdjustmentsPart adjustments = $(AdjustmentsPart.class).single();
        click(() -> test($(ComboBox.class, adjustments).all().getFirst()).selectItem("2027"));
        test($(BigDecimalField.class, adjustments).single()).setValue(new BigDecimal("-20"));
        click(() -> test($(Button.class).withId("add-adjustment").single()).click());
        click("Anlegen und planen");
        RunRow run = runs.latest(1).getFirst();
        runs.stop(run.id());
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> runs.find(run.id()).orElseThrow().job().state().isOver());
        PlanId plan = Objects.requireNonNull(runs.find(run.id()).orElseThrow().planId());
        click(() -> UI.getCurrent().navigate("plan/" + plan));
        click(() -> test($(Button.class).withId("decide").single()).click());
        test($(TextField.class).withCaption("Nummer des Beschlusses").single()).setValue("0418/2026");
        click("Als beschlossen festhalten");
        return plan;
    }

    private void click(String button) {
        click(() -> test($(Button.class).withText(button).last()).click());
    }

    private void click(Runnable action) {
        clicks++;
        action.run();
    }

    private static String shown() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement().getTextRecursively();
    }

    private static List<SchoolStanding> with(PlanStanding standing, Standing wanted) {
        return standing.schools().stream()
                .filter(school -> school.standing() == wanted)
                .toList();
    }

    private void report(
            SchoolStanding school, ProgressState state, @Nullable LocalDate completion, @Nullable BigDecimal total) {
        SchoolId id = Objects.requireNonNull(school.registerId());
        trail.report(new ProgressDraft(
                id,
                trail.latest().get(id),
                TODAY,
                state,
                school.report() == null ? null : school.report().begunOn(),
                completion,
                total,
                new TreeMap<>(),
                "Gemeldet"));
    }

    private static String text(byte[] word) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
                }
            }
        }
        return String.join("\n", parts);
    }
}
