package de.medienplan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody sees anything until an administrator says so, and then decided dates alone. */
@DatabaseTest
@OnDay("2021-04-30")
class PublicationTest {

    private static final List<String> ADDRESSES = List.of(
            "/oeffentlich", "/oeffentlich/schulen.csv", "/oeffentlich/schulen.geojson", "/oeffentlich/karte.svg");

    @Autowired
    WebApplicationContext application;

    @Autowired
    ApplicationContext context;

    @Autowired
    Publication publication;

    @Autowired
    Plans plans;

    @Autowired
    DecidedPlans decisions;

    @Autowired
    ProgressTrail trail;

    @Autowired
    JdbcClient database;

    private MockMvc web;

    @SuppressWarnings("NullAway.Init")
    PublicationTest() {}

    @BeforeEach
    void decide() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        SignedIn.as("paula", "PLANNING", "READER");
        PlanId id = TestPlans.ofRegister(context);
        decisions.record(
                new DecisionDraft(id, "7", LocalDate.of(2020, 5, 11), "Drucksache 1000/2020", "Rat", "vertraulich"));
        report(plans.get(id));
        database.sql("UPDATE school SET latitude = 52.3 + 0.2 * (id % 7) / 7, longitude = 9.65 + 0.2 * (id % 11) / 11"
                        + " WHERE number <= 'H-090'")
                .update();
        SignedIn.out();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void off_means_that_no_address_is_there() throws Exception {
        for (String address : ADDRESSES) {
            assertThat(ask(address).getStatus()).as(address).isEqualTo(404);
        }
    }

    @Test
    void only_administrators_switch_it_and_it_is_kept_who_did() {
        SignedIn.as("paula", "PLANNING", "READER");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> publication.show(publication.settings().with(true)));
        switchTo(true);
        assertThat(publication.history())
                .hasSize(1)
                .allMatch(change -> change.actor().equals("root"));
    }

    @Test
    void on_shows_decided_dates_and_states_and_no_internal_figure() throws Exception {
        switchTo(true);
        SignedIn.out();
        String page = ask("/oeffentlich").getContentAsString();
        String csv = ask("/oeffentlich/schulen.csv").getContentAsString();
        String json = ask("/oeffentlich/schulen.geojson").getContentAsString();
        String map = ask("/oeffentlich/karte.svg").getContentAsString();

        assertThat(page).contains("HS Ada Lessing", "(Drucksache 1000/2020)", "Im Verzug", "<svg");
        assertThat(csv).contains("H-083;HS Ada Lessing;", "2020-Q3", "Im Verzug");
        for (String said : List.of(page, csv, json, map)) {
            assertThat(said).doesNotContain("€", "801000", "801.000", "510000", "510.000", "12345", "12.345");
            assertThat(said).doesNotContain("geheim", "vertraulich", "paula", "Sockel", "Schülerzahl");
        }
        JsonNode schools = JsonMapper.shared().readTree(json).get("features");
        JsonNode lessing = find(schools, "H-083");
        assertThat(lessing.get("properties").propertyNames())
                .containsExactly(
                        "number",
                        "name",
                        "type",
                        "decidedStart",
                        "decidedCompletion",
                        "expectedStart",
                        "expectedCompletion",
                        "state");
        assertThat(lessing.at("/properties/state").asString()).isEqualTo("WORKS_LATE");
        assertThat(lessing.at("/geometry/coordinates/1").asDouble()).isBetween(52.3, 52.5);
        assertThat(find(schools, "H-095").get("geometry").isNull()).isTrue();

        switchTo(false);
        SignedIn.out();
        assertThat(ask("/oeffentlich").getStatus()).isEqualTo(404);
    }

    @Test
    void on_opens_no_other_address_and_leaves_no_session() throws Exception {
        switchTo(true);
        SignedIn.out();
        for (String address : List.of("/oeffentlich/", "/oeffentlich/plan", "/oeffentlich/schulen.csv/x")) {
            assertThat(ask(address).getStatus()).as(address).isIn(401, 403);
        }
        assertThat(web.perform(post("/oeffentlich")).andReturn().getResponse().getStatus())
                .isIn(401, 403);
        for (String address : List.of("/", "/karte", "/schulen", "/schulblaetter", "/plan/1", "/fortschrittsbericht")) {
            MockHttpServletResponse answer = ask(address);
            assertThat(answer.getStatus()).as(address).isIn(302, 401, 403);
        }
        assertThat(web.perform(head("/oeffentlich")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        MockHttpServletResponse answer = ask("/oeffentlich");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.getContentAsString()).doesNotContain("<script", "style=");
    }

    private static JsonNode find(JsonNode schools, String number) {
        return schools.valueStream()
                .filter(school -> school.get("id").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }

    private void switchTo(boolean visible) {
        SignedIn.as("root", "ADMIN", "READER");
        publication.show(publication.settings().with(visible));
    }

    private void report(StoredPlan plan) {
        SchoolId school = Objects.requireNonNull(plan.register().get(TestPlans.first(plan)));
        trail.report(new ProgressDraft(
                school,
                null,
                LocalDate.of(2021, 4, 30),
                ProgressState.BEGUN,
                LocalDate.of(2020, 9, 1),
                null,
                new BigDecimal("801000.00"),
                new TreeMap<>(Map.of(2020, new BigDecimal("12345.67"))),
                "geheim"));
    }
}
