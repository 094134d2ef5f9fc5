package de.medienplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.exporting.Paper;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.DecidedDateSource;
import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolRow;
import de.medienplan.school.Schools;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A head teacher reads on one page when the school is equipped, what comes and why. */
@OnDay("2021-04-30")
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class SchoolSheetsTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);

    @Autowired
    SchoolSheets sheets;

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    DecidedDateSource dates;

    @Autowired
    Schools schools;

    @Autowired
    ProgressTrail trail;

    @Autowired
    ApplicationContext context;

    @Test
    void every_school_gets_one_page_with_its_dates_and_what_became_of_them() throws Exception {
        UI.getCurrent().setLocale(Locale.GERMANY);
        PlanId id = TestPlans.ofRegister(context);
        assertThat(sheets.choices(DAY, Locale.GERMANY)).isEmpty();
        assertThat(dates.dates(DAY)).isEmpty();

        decisions.record(new DecisionDraft(id, "7", LocalDate.of(2020, 5, 11), "1000/2020", "Rat", ""));
        SchoolRow begun = begun(plans.get(id));
        report(begun.id());
        String text = read(sheets.pdf(begun.number(), DAY, Locale.GERMANY));

        assertThat(text)
                .contains(begun.name(), "Schulnummer " + begun.number(), "Beschluss Nr. 7 vom 11.05.2020")
                .contains(
                        "haben in Q3 2020 begonnen",
                        "Ein früherer Beginn passt nicht in den Plan, denn es ist das erste Quartal")
                .contains("510.000,00", "801.000,00", "12.345,67", "Im Verzug");
        Paper english = sheets.paper(begun.number(), DAY, Locale.ENGLISH).orElseThrow();
        assertThat(english.toString()).contains("Works at your school started in Q3 2020");
        assertThat(Texts.render(
                        Objects.requireNonNull(dates.dates(DAY).get(begun.id())).sentence(), Locale.GERMANY))
                .startsWith("Beschlossen: Beginn Q3 2020")
                .contains("Beschluss Nr. 7", "Im Verzug");
        everySchoolIsInTheArchive(begun);
        theScreenShowsTheSchoolOfTheAddress(begun);
    }

    private void everySchoolIsInTheArchive(SchoolRow begun) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.zip(DAY, Locale.GERMANY, out);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).hasSameSizeAs(sheets.choices(DAY, Locale.GERMANY)).hasSizeGreaterThan(90);
        assertThat(files.keySet()).anyMatch(name -> name.startsWith(begun.number() + " "));
        assertThat(files.values()).allSatisfy(pdf -> {
            try (PdfReader reader = new PdfReader(pdf)) {
                assertThat(reader.getNumberOfPages()).isEqualTo(1);
            }
        });
    }

    private void theScreenShowsTheSchoolOfTheAddress(SchoolRow begun) {
        UI.getCurrent().navigate("schulblaetter", QueryParameters.of("schule", begun.number()));
        assertThat($(H2.class).all()).extracting(H2::getText).contains(begun.name());
        UI.getCurrent().navigate("schulen", QueryParameters.of("schule", begun.number()));
        assertThat($(Paragraph.class).all())
                .extracting(each -> each.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("Beschlossen: Beginn Q3 2020"));
    }

    private SchoolRow begun(StoredPlan plan) {
        SchoolId id = Objects.requireNonNull(plan.register().get(TestPlans.first(plan)));
        return schools.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void report(SchoolId school) {
        trail.report(new ProgressDraft(
                school,
                null,
                DAY,
                ProgressState.BEGUN,
                LocalDate.of(2020, 9, 1),
                null,
                new BigDecimal("801000.00"),
                new TreeMap<>(Map.of(2020, new BigDecimal("12345.67"))),
                "nur für den internen Gebrauch"));
    }

    private static String read(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).doesNotContain("internen");
            return text.replace('\n', ' ').replace('\u00a0', ' ');
        }
    }
}
