package de.medienplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.Coverages;
import de.medienplan.budget.LineKind;
import de.medienplan.grant.Forfeitures;
import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.shared.Formats;
import de.medienplan.shared.PlanId;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportJustification;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.LibreOffice;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A colleague opens the papers in an office program of another house and reads the product's own figures. */
@DatabaseTest
class CouncilPapersTest {

    private static final String CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

    @Autowired
    ApplicationContext context;

    @Autowired
    CouncilPapers papers;

    @Autowired
    Plans plans;

    @Autowired
    CostTables costTables;

    @Autowired
    Coverages coverages;

    @Autowired
    Forfeitures forfeitures;

    @Autowired
    SupportForecasts forecasts;

    @Autowired
    SupportJustification supportPapers;

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    CouncilPapersTest() {}

    @BeforeEach
    void signIn() {
        SignedIn.as("paula", "PLANNING", "READER");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void libre_office_opens_every_file_and_reads_the_products_own_figures_back() throws Exception {
        PlanId id = TestPlans.solved(context);
        SignedIn.as("fred", "FINANCE", "READER");
        StoredPlan plan = plans.get(id);
        Evaluation evaluation = plan.evaluate();
        CostTable costs = costTables.plan(id, 2021);
        Path word = file("drucksache.docx", papers.word(TestPapers.request(id)));
        Path posts = file("stellenplan.docx", justification());
        Path book = file("drucksache.xlsx", papers.workbook(TestPapers.request(id)));
        Path changed =
                file("geaendert.xlsx", OfficeBook.firstInvestmentRaised(papers.workbook(TestPapers.request(id))));
        LibreOffice office = new LibreOffice(directory);

        List<Path> texts = office.convert("txt:Text (encoded):UTF8", word, posts);
        assertThat(texts).hasSize(2);
        String paper = read(texts.getFirst());
        assertThat(paper)
                .contains("Beschlussdrucksache Nr. 1000/2020", "Entwurf vom 11.05.2020", "Schulausschuss")
                .contains("Antrag", "Begründung", "Maßnahmen", "Schulen je Welle", "Kostentabelle 2021", "Personal")
                .contains("Förderung und Fristen", "Risiken", "Widersprüche in den Quellen", "Quellen")
                .contains(
                        money(costs.investment().balance()),
                        money(costs.operating().balance()))
                .contains(money(costs.line(LineKind.MOVABLE_ASSETS).signed()))
                .contains(
                        euros(evaluation.cost().total()),
                        euros(evaluation.cost().forfeitedGrants()))
                .contains("1.992.000,00 €", "16.05.2023", "31.12.2024")
                .contains(euros(forfeitures
                        .under(forfeitures.plan(id).orElseThrow(), TestPapers.DAY)
                        .savable()))
                .doesNotContain("!report", "!budget", "null", "{0}");
        assertThat(evaluation.schools()).allSatisfy(school -> assertThat(paper).contains(school.name()));
        assertThat(read(texts.getLast())).contains("Begründung zur Stellenplananmeldung", "93.730,00 €");

        OfficeBook sheets = new OfficeBook(office.convert(CSV, book, changed), "drucksache");
        assertThat(sheets.sheets())
                .containsOnlyKeys(
                        "Übersicht",
                        "Wellen",
                        "Kostentabelle",
                        "Haushaltsjahre",
                        "Stellen",
                        "Förderung",
                        "Quellen",
                        "Deckungsprüfung");
        assertThat(sheets.number("Übersicht", "Bewertung", 1))
                .isEqualByComparingTo(BigDecimal.valueOf(evaluation.cost().total()));
        assertThat(sheets.number("Übersicht", "Verfallende Fördermittel", 1))
                .isEqualByComparingTo(BigDecimal.valueOf(evaluation.cost().forfeitedGrants()));
        assertThat(sheets.number("Übersicht", "Schulen mit Termin", 1))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(102 - evaluation.unplanned().size()));
        assertThat(sheets.number("Übersicht", "Probe Bewertung", 1)).isZero();
        assertThat(sheets.number("Übersicht", "Probe Investition", 1)).isZero();
        assertThat(sheets.number("Kostentabelle", "Saldo Investitionstätigkeit", 2))
                .isEqualByComparingTo(costs.investment().balance());
        assertThat(sheets.number("Kostentabelle", "Saldo Teilergebnis", 2))
                .isEqualByComparingTo(costs.operating().balance());
        assertThat(sheets.number("Übersicht", "Mit Maßnahmen und Stellen nicht gedeckt", 1))
                .isPositive()
                .isEqualByComparingTo(coverages.plan(id).orElseThrow().uncovered());
        assertThat(sheets.sheets().values().stream().flatMap(List::stream).flatMap(Arrays::stream))
                .noneMatch(cell -> cell.startsWith("#") || cell.startsWith("Err:"));

        OfficeBook raised = new OfficeBook(office.convert(CSV, changed), "geaendert");
        assertThat(raised.number("Übersicht", "Probe Investition", 1)).isEqualByComparingTo("1000");
        assertThat(raised.number("Übersicht", "Investition der Schulen mit Termin", 1))
                .isEqualByComparingTo(sheets.number("Übersicht", "Investition der Schulen mit Termin", 1)
                        .add(BigDecimal.valueOf(1000)));
    }

    private byte[] justification() {
        DeviceChoice basis = forecasts.bases().get(1);
        return supportPapers.word(forecasts.forecast(basis, TestPapers.DAY), TestPapers.DAY);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private static String read(Path text) throws IOException {
        return Files.readString(text, StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static String money(BigDecimal amount) {
        return Formats.money(amount, Locale.GERMANY).replace('\u00a0', ' ');
    }

    private static String euros(long amount) {
        return Formats.euros(amount, Locale.GERMANY).replace('\u00a0', ' ');
    }
}
