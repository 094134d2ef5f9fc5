package de.medienplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.budget.CostTable;
import de.medienplan.budget.CostTables;
import de.medienplan.budget.LineKind;
import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PaperBlock;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** A colleague opens the papers in an office program of another house and reads the product's own figures. */
@DatabaseTest
class CouncilPapersTest {

    private static final String CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";
    private static final LocalDate DAY = LocalDate.of(2020, 5, 11);

    @Autowired
    ApplicationContext context;

    @Autowired
    CouncilPapers papers;

    @Autowired
    Plans plans;

    @Autowired
    CostTables costTables;

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
        Path word = file("drucksache.docx", papers.word(request(id)));
        Path posts = file("stellenplan.docx", justification());
        Path book = file("drucksache.xlsx", papers.workbook(request(id)));
        Path changed = file("geaendert.xlsx", firstInvestmentRaised(papers.workbook(request(id))));
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
                        .under(forfeitures.plan(id).orElseThrow(), DAY)
                        .savable()))
                .doesNotContain("!report", "!budget", "null", "{0}");
        assertThat(evaluation.schools()).allSatisfy(school -> assertThat(paper).contains(school.name()));
        assertThat(read(texts.getLast())).contains("Begründung zur Stellenplananmeldung", "93.730,00 €");

        Map<String, List<String[]>> sheets = sheets(office.convert(CSV, book, changed), "drucksache");
        assertThat(sheets)
                .containsOnlyKeys(
                        "Übersicht", "Wellen", "Kostentabelle", "Haushaltsjahre", "Stellen", "Förderung", "Quellen");
        assertThat(number(sheets, "Übersicht", "Bewertung", 1))
                .isEqualByComparingTo(BigDecimal.valueOf(evaluation.cost().total()));
        assertThat(number(sheets, "Übersicht", "Verfallende Fördermittel", 1))
                .isEqualByComparingTo(BigDecimal.valueOf(evaluation.cost().forfeitedGrants()));
        assertThat(number(sheets, "Übersicht", "Schulen mit Termin", 1))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(102 - evaluation.unplanned().size()));
        assertThat(number(sheets, "Übersicht", "Probe Bewertung", 1)).isZero();
        assertThat(number(sheets, "Übersicht", "Probe Investition", 1)).isZero();
        assertThat(number(sheets, "Kostentabelle", "Saldo Investitionstätigkeit", 2))
                .isEqualByComparingTo(costs.investment().balance());
        assertThat(number(sheets, "Kostentabelle", "Saldo Teilergebnis", 2))
                .isEqualByComparingTo(costs.operating().balance());
        assertThat(sheets.values().stream().flatMap(List::stream).flatMap(Arrays::stream))
                .noneMatch(cell -> cell.startsWith("#") || cell.startsWith("Err:"));

        Map<String, List<String[]>> raised = sheets(office.convert(CSV, changed), "geaendert");
        assertThat(number(raised, "Übersicht", "Probe Investition", 1)).isEqualByComparingTo("1000");
        assertThat(number(raised, "Übersicht", "Investition der Schulen mit Termin", 1))
                .isEqualByComparingTo(number(sheets, "Übersicht", "Investition der Schulen mit Termin", 1)
                        .add(BigDecimal.valueOf(1000)));
    }

    @Test
    void the_word_file_uses_words_own_styles_repeats_heads_and_numbers_pages() throws IOException {
        PlanId id = TestPlans.empty(context);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(papers.word(request(id))))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Heading1", "Heading2", "ListParagraph", "Caption");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getTables())
                    .isNotEmpty()
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains("PAGE", "NUMPAGES");
        }
    }

    @Test
    void the_pdf_says_the_same_as_the_paper() throws IOException {
        PlanId id = TestPlans.empty(context);
        Paper paper = papers.paper(request(id));
        PdfReader reader = new PdfReader(papers.pdf(request(id)));
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        assertThat(reader.getNumberOfPages()).isGreaterThan(3);
        String read = text.toString().replaceAll("\\s+", " ");
        assertThat(paper.blocks())
                .filteredOn(PaperBlock.Heading.class::isInstance)
                .allSatisfy(block -> assertThat(read).contains(((PaperBlock.Heading) block).text()));
        assertThat(read).contains("1 / " + reader.getNumberOfPages());
    }

    @Test
    void no_heading_stands_above_nothing_and_a_plan_without_dates_says_so() {
        PlanId id = TestPlans.empty(context);
        Paper paper = papers.paper(request(id));
        for (int i = 0; i < paper.blocks().size(); i++) {
            if (paper.blocks().get(i) instanceof PaperBlock.Heading heading) {
                assertThat(i).as(heading.text()).isLessThan(paper.blocks().size() - 1);
                boolean same =
                        paper.blocks().get(i + 1) instanceof PaperBlock.Heading next && next.level() <= heading.level();
                assertThat(same).as(heading.text()).isFalse();
            }
        }
        assertThat(paper.toString()).contains("Keine der 102 Schulen").doesNotContain("!report");
    }

    @Test
    void finance_and_planning_draft_papers_support_and_readers_do_not_see_them() {
        PlanId id = TestPlans.empty(context);
        SignedIn.as("fred", "FINANCE", "READER");
        assertThat(papers.paper(request(id)).blocks()).isNotEmpty();
        for (String role : List.of("SUPPORT", "READER")) {
            SignedIn.as("sina", role, "READER");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.choices());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.paper(request(id)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.word(request(id)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.pdf(request(id)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.workbook(request(id)));
        }
    }

    private byte[] justification() {
        DeviceChoice basis = forecasts.bases().get(1);
        return supportPapers.word(forecasts.forecast(basis, DAY), DAY);
    }

    private static PaperRequest request(PlanId id) {
        return new PaperRequest(id, 2021, "", "1000/2020", DAY, "Schulausschuss", Locale.GERMANY);
    }

    /** The first school's investment is 1,000 € higher; no formula remembers its result. */
    private static byte[] firstInvestmentRaised(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell investment = book.getSheet("Wellen").getRow(2).getCell(5);
            investment.setCellValue(investment.getNumericCellValue() + 1000);
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA
                                && ((XSSFCell) cell).getCTCell().isSetV()) {
                            ((XSSFCell) cell).getCTCell().unsetV();
                        }
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private static String read(Path text) throws IOException {
        return Files.readString(text, StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    /** The sheets of one workbook by name. */
    private static Map<String, List<String[]>> sheets(List<Path> files, String book) throws IOException {
        Map<String, List<String[]>> sheets = new HashMap<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.startsWith(book + "-")) {
                String sheet = name.substring(book.length() + 1, name.length() - ".csv".length());
                sheets.put(
                        sheet,
                        Files.readAllLines(file).stream()
                                .map(line -> line.replace("\"", "").split(";", -1))
                                .toList());
            }
        }
        return sheets;
    }

    private static BigDecimal number(Map<String, List<String[]>> sheets, String sheet, String label, int column) {
        String text = sheets.getOrDefault(sheet, List.of()).stream()
                .filter(cells -> cells[0].equals(label))
                .map(cells -> cells[column])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label + " on " + sheet));
        return new BigDecimal(text);
    }

    private static String money(BigDecimal amount) {
        return Formats.money(amount, Locale.GERMANY).replace('\u00a0', ' ');
    }

    private static String euros(long amount) {
        return Formats.euros(amount, Locale.GERMANY).replace('\u00a0', ' ');
    }
}
