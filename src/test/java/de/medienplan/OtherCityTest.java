package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.medienplan.budget.BudgetPapers;
import de.medienplan.budget.Budgets;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.LineKind;
import de.medienplan.budget.LineRow;
import de.medienplan.grant.FigureInput;
import de.medienplan.grant.ProgrammeTerms;
import de.medienplan.importing.TableFile;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.BuiltScenario;
import de.medienplan.rollout.derive.NewScenario;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.derive.ScenarioFrame;
import de.medienplan.rollout.derive.ScenarioProgrammes;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioOrigin;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.school.SchoolFile;
import de.medienplan.school.SchoolImport;
import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportJustification;
import de.medienplan.testing.EmptyCity;
import de.medienplan.testing.ScreenText;
import de.medienplan.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * A city that is not Hannover: nothing of the sample's words and figures stands on its screens, in its files and papers,
 * neither before it has anything of its own nor when it has a plan.
 */
@EmptyCity
@WithMockUser(
        username = "bea",
        roles = {"ADMIN", "PLANNING", "FINANCE", "SUPPORT", "SUBSIDY", "READER"})
class OtherCityTest extends ViewTest {

    /** Words and figures of council paper 1000/2020 and of the directive that it rests on. */
    private static final Pattern SAMPLE = Pattern.compile(
            "hannover|1000/2020|3005/2020|2479/2019|\\b24303\\b|I\\.24303|CSS Service|RdErl|Presse 2020|52\\.000|\\b99 Schulen"
                    + "|17[.,]?2[81]6[.,]?8|4[.,]?767[.,]?000|755[.,]?000|93[.,]?730|1[.,]?734[.,]?000|1\\.734 T|783[.,]?960"
                    + "|290[.,]?000|331[.,]?000|734[.,]?400|3[.,]?400[.,]?000|1[.,]?218[.,]?000|16\\.05\\.2023|31\\.12\\.2024"
                    + "|DigitalPakt Schule Niedersachsen|\\bDS\\b|(?<![(/])\\b2020\\b",
            Pattern.CASE_INSENSITIVE);

    /** An empty installation offers the sample by its name; nothing else may name it. */
    private static final List<String> OFFERS = List.of(
            "Beispiel laden: Hannover, „Drucksache 1000/2020“", "Load sample: Hannover, “council paper 1000/2020”");

    private static final String SCHOOLS = """
            Schulnummer;Name;Schulform;Schülerzahl;Auszustattende Räume
            100754;GGS Am Domhof;GS;245;14
            100766;KGS Beethovenschule;GS;198;
            167216;Bertolt-Brecht-Gesamtschule;IGS;1198;66
            165694;Beethoven-Gymnasium;GY;873;51
            189108;Friedrich-List-Berufskolleg;BBS;2204;88
            160350;Realschule Beuel;RS;601;
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    SchoolImport imports;

    @Autowired
    ScenarioBuilder builder;

    @Autowired
    ScenarioProgrammes programmes;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetPapers budgetPapers;

    @Autowired
    CostTables costs;

    @Autowired
    CouncilPapers papers;

    @Autowired
    SupportForecasts forecasts;

    @Autowired
    SupportJustification posts;

    @Test
    void an_empty_city_sees_the_sample_offered_and_nothing_of_it() {
        assertThat(ofTheSample(everyScreen(Locale.UK, List.of()))).isEmpty();
    }

    @Test
    void a_city_with_a_plan_of_its_own_sees_nothing_of_the_sample() {
        ScenarioId scenario = planned();
        PlanChoice plan = costs.plans().getFirst();
        Map<String, String> screens = everyScreen(Locale.GERMANY, List.of("szenario/" + scenario, "plan/" + plan.id()));
        assertThat(screens).hasSizeGreaterThan(30);
        assertThat(screens.toString()).contains("Beethoven-Gymnasium");
        assertThat(ofTheSample(screens)).isEmpty();
        for (String screen : List.of("szenario/" + scenario, "plan/" + plan.id(), "verfall", "planung")) {
            assertThat(screens.getOrDefault(screen, "")).as(screen).doesNotContain("Sockel");
        }
    }

    @Test
    void its_papers_and_files_say_nothing_of_the_sample() throws IOException {
        planned();
        PlanId plan = costs.plans().getFirst().id();
        LocalDate day = LocalDate.of(2026, 12, 1);
        for (Locale locale : Texts.LOCALES) {
            PaperRequest request = new PaperRequest(plan, 2027, "", "", day, "", locale);
            Map<String, String> files = new TreeMap<>();
            files.put("paper.docx", zipped(papers.word(request)));
            files.put("paper.xlsx", zipped(papers.workbook(request)));
            files.put("paper.pdf", pdf(papers.pdf(request)));
            files.put("costs.pdf", pdf(budgetPapers.costs(costs.plan(plan, 2027), false, day, locale)));
            files.put("year.pdf", pdf(budgetPapers.report(2027, day, locale)));
            var forecast = forecasts.forecast(forecasts.bases().get(1), day);
            files.put("posts.docx", zipped(posts.word(forecast, day)));
            assertThat(ofTheSample(files)).isEmpty();
            assertThat(files.get("paper.docx"))
                    .contains("Beethoven-Gymnasium", "DigitalPakt 2.0")
                    .doesNotContain("!report", "!budget", "Sockel", "ase amount");
        }
    }

    /** Six schools, a budget of its own and a plan that takes each school as early as it can. */
    private ScenarioId planned() {
        SchoolFile file = SchoolFile.guessed(
                TableFile.read("schulen.csv", SCHOOLS.getBytes(StandardCharsets.UTF_8)), new SchoolYear(2026));
        imports.confirm(file, imports.preview(file));
        for (int year = 2027; year <= 2030; year++) {
            budgets.save(new LineRow(
                    null,
                    0,
                    year,
                    LineKind.MOVABLE_ASSETS,
                    "Digitale Schulen",
                    new BigDecimal("1850000"),
                    "Haushalt 2027/2028",
                    null,
                    null));
        }
        assertThat(refused(builder.defaults("2027-Q1"))).contains("flatRate");
        AssumptionSet figures = new AssumptionSet(builder.defaults("2027-Q1").all().stream()
                .map(figure -> switch (figure.code()) {
                    case "flatRate" -> figure.with(new BigDecimal("412000"), "Schätzung des Amtes 40");
                    case "ownFundsPerYear" -> figure.with(new BigDecimal("1850000"), "Haushalt 2027/2028");
                    default -> figure;
                })
                .toList());
        BuiltScenario built = builder.build(wanted(funded(figures)));
        assertThat(built.estimated()).hasSize(6);
        assertThat(built.unknown()).isEmpty();
        // no teachers are recorded: 6 schools' pupils / 12.5, rounded up, and one tablet a head from class 5 on
        assertThat(built.personalTablets()).isEqualTo(20 + 16 + 96 + 70 + 177 + 49 + 1198 + 873 + 601);
        ScenarioId id = scenarios.create(built.scenario(), built.register(), ScenarioOrigin.REGISTER);
        builder.keep(id, built);
        TestPlans.earliest(context, id);
        return id;
    }

    /** By DigitalPakt 2.0, as a city knows it that has heard of its share and that there are no base amounts. */
    private AssumptionSet funded(AssumptionSet figures) {
        programmes.fill(
                pakt(),
                Map.of(
                        "digitalpakt-2.POOL", figure("2400000"),
                        "digitalpakt-2.BASE_AMOUNT", figure("0"),
                        "digitalpakt-2.OWN_SHARE.2028", figure("0.1")));
        return ScenarioProgrammes.under(
                List.of(pakt()), figures, List.of(2027, 2028, 2029, 2030), LocalDate.of(2026, 12, 1));
    }

    private static FigureInput figure(String amount) {
        return new FigureInput(new BigDecimal(amount), "Entwurf der Richtlinie des Landes", null);
    }

    private ProgrammeTerms pakt() {
        return programmes.choices(LocalDate.of(2026, 12, 1)).stream()
                .filter(one -> one.code().equals("digitalpakt-2"))
                .findFirst()
                .orElseThrow();
    }

    private NewScenario wanted(AssumptionSet figures) {
        return new NewScenario(
                "Ausbau ab 2027",
                "2027-Q1",
                16,
                true,
                figures,
                ScenarioProgrammes.windows(List.of(pakt()), ScenarioFrame.periods("2027-Q1", 16)));
    }

    private String refused(AssumptionSet figures) {
        try {
            builder.build(wanted(figures));
            return "";
        } catch (UserException refusal) {
            return refusal.field().map(field -> field.key()).orElse("");
        }
    }

    /** Each page with each of its tabs, by address. */
    private static Map<String, String> everyScreen(Locale locale, List<String> more) {
        UI.getCurrent().setLocale(locale);
        List<String> routes = new ArrayList<>(more);
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .filter(route -> !HasUrlParameter.class.isAssignableFrom(route.getNavigationTarget()))
                .map(RouteData::getTemplate)
                .forEach(routes::add);
        Map<String, String> screens = new TreeMap<>();
        for (String route : routes) {
            screens.put(route, show(route, QueryParameters.empty()));
            for (int tab = 1; tab < tabs(); tab++) {
                QueryParameters part = QueryParameters.of("reiter", Integer.toString(tab));
                screens.put(route + "?reiter=" + tab, show(route, part));
            }
        }
        return screens;
    }

    private static String show(String route, QueryParameters part) {
        UI.getCurrent().navigate(route, part);
        HasElement shown =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return ScreenText.of((com.vaadin.flow.component.Component) shown);
    }

    private static int tabs() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(target -> target.getElement().getChildren())
                .flatMap(
                        child -> java.util.stream.Stream.concat(java.util.stream.Stream.of(child), child.getChildren()))
                .flatMap(child -> child.getComponent().stream())
                .filter(Tabs.class::isInstance)
                .mapToInt(tabs -> ((Tabs) tabs).getTabCount())
                .max()
                .orElse(0);
    }

    /** Where the sample is spoken of, with the words around it. */
    private static Map<String, List<String>> ofTheSample(Map<String, String> texts) {
        Map<String, List<String>> found = new TreeMap<>();
        texts.forEach((where, text) -> {
            String own = OFFERS.stream().reduce(text, (left, offer) -> left.replace(offer, ""));
            List<String> words = SAMPLE.matcher(own)
                    .results()
                    .map(hit -> own.substring(Math.max(0, hit.start() - 50), Math.min(own.length(), hit.end() + 30)))
                    .limit(4)
                    .toList();
            if (!words.isEmpty()) {
                found.put(where, words);
            }
        });
        return found;
    }

    private static String zipped(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "\n"));
                }
            }
        }
        return text.toString().replace('\u00a0', ' ');
    }

    private static String pdf(byte[] file) throws IOException {
        PdfReader reader = new PdfReader(file);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString().replace('\u00a0', ' ');
    }
}
