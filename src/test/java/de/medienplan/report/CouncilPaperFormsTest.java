package de.medienplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.medienplan.exporting.Paper;
import de.medienplan.exporting.PaperBlock;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** How the papers are made: styles, pages, headings, and who may have them. */
@DatabaseTest
class CouncilPaperFormsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CouncilPapers papers;

    @BeforeEach
    void signIn() {
        SignedIn.as("paula", "PLANNING", "READER");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void the_word_file_uses_words_own_styles_repeats_heads_and_numbers_pages() throws IOException {
        PlanId id = TestPlans.empty(context);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(papers.word(TestPapers.request(id))))) {
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
        Paper paper = papers.paper(TestPapers.request(id));
        PdfReader reader = new PdfReader(papers.pdf(TestPapers.request(id)));
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
        Paper paper = papers.paper(TestPapers.request(id));
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
        assertThat(papers.paper(TestPapers.request(id)).blocks()).isNotEmpty();
        for (String role : List.of("SUPPORT", "READER")) {
            SignedIn.as("sina", role, "READER");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.choices());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> papers.paper(TestPapers.request(id)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> papers.word(TestPapers.request(id)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.pdf(TestPapers.request(id)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> papers.workbook(TestPapers.request(id)));
        }
    }
}
