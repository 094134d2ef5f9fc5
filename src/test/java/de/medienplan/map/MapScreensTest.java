package de.medienplan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.report.CouncilPapers;
import de.medienplan.report.PaperRequest;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecisionDraft;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The map shows the decided plan, names the schools without a place, and stands in the council paper. */
@OnDay("2021-04-30")
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class MapScreensTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);
    private static final byte[] SQUARE = """
            {"type":"Polygon","coordinates":[[[9.6,52.3],[9.9,52.3],[9.9,52.5],[9.6,52.5],[9.6,52.3]]]}
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    SchoolMaps maps;

    @Autowired
    OutlineStore store;

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    CouncilPapers papers;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    @Test
    void the_city_is_seen_by_wave_state_and_support() throws Exception {
        UI.getCurrent().setLocale(Locale.GERMANY);
        PlanId id = TestPlans.ofRegister(context);
        decisions.record(new DecisionDraft(id, "7", LocalDate.of(2020, 5, 11), "1000/2020", "Rat", ""));
        place();

        StoredPlan plan = plans.get(id);
        SchoolMap waves = maps.of(MapTheme.WAVE, DAY, Locale.GERMANY).orElseThrow();
        assertThat(waves.groups())
                .extracting(MapGroup::label)
                .startsWith("Beginn 2020", "Beginn 2021")
                .endsWith("ohne Termin", "nicht im Plan");
        assertThat(waves.count(0))
                .isEqualTo(plan.plan().starts().values().stream()
                        .filter(start -> start != null && start.startsWith("2020"))
                        .count());
        assertThat(waves.placed()).hasSize(50);
        assertThat(waves.unplaced()).hasSizeGreaterThan(40);

        SchoolMap states = maps.of(MapTheme.STATE, DAY, Locale.GERMANY).orElseThrow();
        assertThat(states.groupOf(states.placed().getFirst()).label()).isEqualTo("Beginn überfällig");
        SchoolMap support = maps.of(MapTheme.SUPPORT, DAY, Locale.GERMANY).orElseThrow();
        assertThat(support.groups()).hasSize(5);
        assertThat(List.of(support.count(0), support.count(1), support.count(2), support.count(3)))
                .allMatch(count -> count > 15);
        outlinesAreStoredOrRefusedWhole();
        theScreenSaysWhatTheMapCannotShow();
        thePaperShowsTheMap(id);
    }

    private void place() {
        database.sql("UPDATE school SET latitude = 52.3 + 0.2 * (id % 7) / 7, longitude = 9.65 + 0.2 * (id % 11) / 11"
                        + " WHERE number <= 'H-050'")
                .update();
    }

    private void outlinesAreStoredOrRefusedWhole() {
        store.replace("bezirke.geojson", SQUARE);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> store.replace("kaputt.geojson", "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(store.find().orElseThrow().name()).isEqualTo("bezirke.geojson");
        assertThat(store.find().orElseThrow().outlines().lines()).hasSize(1);
    }

    private void theScreenSaysWhatTheMapCannotShow() {
        UI.getCurrent().navigate("karte", QueryParameters.of("nach", "state"));
        assertThat($(Grid.class).first().getElement().getAttribute("aria-label"))
                .isEqualTo("Schulen der Karte");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("nur in der Tabelle, weil Koordinaten fehlen"));
    }

    private void thePaperShowsTheMap(PlanId id) throws Exception {
        PaperRequest request = new PaperRequest(id, 2021, "", "", DAY, "", Locale.GERMANY);
        assertThat(papers.paper(request).toString()).contains("Die Schulen nach Wellen; ");
        assertThat(papers.pdf(request).length).isGreaterThan(60_000);
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(
                new java.io.ByteArrayInputStream(papers.word(request)))) {
            assertThat(word.getAllPictures()).hasSize(1);
        }
    }
}
