package de.medienplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PaperBlock;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.progress.ProgressDraft;
import de.medienplan.rollout.progress.ProgressState;
import de.medienplan.rollout.progress.ProgressTrail;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The report on progress says plan and actual of a day, and says it again as it was known. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class ProgressReportsTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);

    @Autowired
    ProgressReports reports;

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ProgressTrail trail;

    @Autowired
    ApplicationContext context;

    @Test
    void a_report_can_be_made_again_as_it_was_known_before_more_was_reported() throws Exception {
        UI.getCurrent().setLocale(Locale.GERMANY);
        PlanId id = TestPlans.ofRegister(context);
        decisions.record(new DecisionDraft(id, "1", LocalDate.of(2020, 5, 11), "1000/2020", "Rat", ""));
        SchoolId school = begun(plans.get(id));
        trail.report(draft(school, null, ProgressState.BEGUN, null, ""));
        ProgressRequest then =
                new ProgressRequest(DAY, trail.of(school).getFirst().recordedAt(), Locale.GERMANY);
        Paper before = reports.paper(then).orElseThrow();
        trail.report(draft(
                school,
                trail.latest().get(school),
                ProgressState.DELAYED,
                LocalDate.of(2022, 2, 1),
                "Lieferengpass bei Tafelsystemen"));

        assertThat(reports.paper(then)).contains(before);
        Paper now =
                reports.paper(new ProgressRequest(DAY, null, Locale.GERMANY)).orElseThrow();
        assertThat(text(now))
                .contains("Beschluss Nr. 1 vom 11.05.2020 (Drucksache: 1000/2020)")
                .contains("Lieferengpass bei Tafelsystemen", "kein Grund gemeldet")
                .contains("Breitband angeschlossen", "First-Level-Stellen", "100000.50");
        assertThat(text(before)).doesNotContain("Lieferengpass");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reports.workbook(then)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(7);
        }
        assertThat(reports.word(then)).isNotEmpty();
        assertThat(reports.pdf(then)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private static SchoolId begun(StoredPlan plan) {
        return Objects.requireNonNull(plan.register().get(TestPlans.first(plan)));
    }

    private static ProgressDraft draft(
            SchoolId school, @Nullable Long follows, ProgressState state, @Nullable LocalDate completion, String note) {
        return new ProgressDraft(
                school,
                follows,
                DAY,
                state,
                LocalDate.of(2020, 9, 1),
                completion,
                null,
                new TreeMap<>(Map.of(2020, new BigDecimal("100000.50"))),
                note);
    }

    private static String text(Paper paper) {
        StringBuilder text = new StringBuilder(paper.title()).append(paper.lead());
        for (PaperBlock block : paper.blocks()) {
            text.append(block);
        }
        return text.toString();
    }
}
