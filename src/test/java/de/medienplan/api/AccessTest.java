package de.medienplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.identity.ApiTokenDraft;
import de.medienplan.identity.ApiTokens;
import de.medienplan.identity.Role;
import de.medienplan.identity.TestUsers;
import de.medienplan.school.HannoverExample;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.net.http.HttpRequest;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets in, with what, until when, and what the others are told. */
@DatabaseTest
class AccessTest {

    @LocalServerPort
    int port;

    @Autowired
    ApiTokens tokens;

    @Autowired
    HannoverExample hannover;

    @Autowired
    JdbcClient database;

    @Autowired
    TestUsers users;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void without_a_key_with_a_wrong_a_withdrawn_or_an_expired_one_nothing_is_shown() throws Exception {
        String key = Program.key(tokens, Role.READER);
        Program program = Program.with(key, port);
        assertThat(program.get("/api/v1/schools").status()).isEqualTo(200);
        for (String wrong : new String[] {"", "wrong", key + "x"}) {
            Program.Answer refused = Program.with(wrong, port).get("/api/v1/schools");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.type()).startsWith("application/problem+json");
            assertThat(refused.json().path("title").asString()).isEqualTo("Schlüssel fehlt oder gilt nicht");
            assertThat(refused.response().headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        }
        SignedIn.as("root", "ADMIN");
        tokens.revoke(tokens.all().getFirst().id());
        assertThat(program.get("/api/v1/schools").status()).isEqualTo(401);

        String later = Program.key(tokens, Role.READER);
        database.sql("UPDATE api_token SET expires_on = ?")
                .param(tokens.today())
                .update();
        assertThat(Program.with(later, port).get("/api/v1/schools").status()).isEqualTo(200);
        database.sql("UPDATE api_token SET expires_on = ?")
                .param(tokens.today().minusDays(1))
                .update();
        assertThat(Program.with(later, port).get("/api/v1/schools").status()).isEqualTo(401);
    }

    @Test
    void the_key_is_stored_as_a_hash_only_its_use_is_noted_and_its_roles_stand_in_the_history() throws Exception {
        String key = Program.key(tokens, Role.READER);
        Program.with(key, port).get("/api/v1/schools");
        assertThat(database.sql("SELECT api_token::text FROM api_token")
                        .query(String.class)
                        .single())
                .doesNotContain(key);
        SignedIn.as("root", "ADMIN");
        assertThat(tokens.all())
                .singleElement()
                .satisfies(row -> assertThat(row.lastUsedAt()).isNotNull());
    }

    @Test
    void no_program_administers_or_reads_cases_of_families_and_each_has_an_end_and_a_name_of_its_own() {
        SignedIn.as("root", "ADMIN");
        refused(new ApiTokenDraft("a", Set.of(Role.ADMIN), tokens.today()));
        refused(new ApiTokenDraft("a", Set.of(Role.SUBSIDY), tokens.today()));
        refused(new ApiTokenDraft("a", Set.of(), tokens.today()));
        refused(new ApiTokenDraft("a", Set.of(Role.READER), null));
        refused(new ApiTokenDraft("a", Set.of(Role.READER), tokens.today().minusDays(1)));
        tokens.create(new ApiTokenDraft("a", Set.of(Role.READER), tokens.today()));
        refused(new ApiTokenDraft("A", Set.of(Role.READER), tokens.today()));
        tokens.revoke(tokens.all().getFirst().id());
        tokens.create(new ApiTokenDraft("A", Set.of(Role.READER), tokens.today()));
        database.sql("UPDATE api_token SET expires_on = ?")
                .param(tokens.today().minusDays(1))
                .update();
        tokens.create(new ApiTokenDraft("a", Set.of(Role.READER), tokens.today()));
        assertThat(tokens.all()).filteredOn(row -> row.revokedOn() == null).hasSize(1);
    }

    private void refused(ApiTokenDraft draft) {
        Assertions.assertThatThrownBy(() -> tokens.create(draft)).isInstanceOf(UserException.class);
    }

    @Test
    void what_the_roles_do_not_allow_is_a_problem_in_the_language_of_the_request() throws Exception {
        SignedIn.during("paula", "PLANNING", hannover::load);
        Program reader = Program.with(tokens, port, Role.READER);
        Program.Answer refused = reader.get("/api/v1/applications", "Accept-Language", "fr, en;q=0.8");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().path("title").asString()).isEqualTo("The role for it is missing");
        assertThat(reader.get("/api/v1/applications").json().path("title").asString())
                .isEqualTo("Dazu fehlt die Rolle");
        assertThat(Program.with(tokens, port, Role.FINANCE)
                        .get("/api/v1/applications")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_session_of_a_browser_opens_nothing_here() throws Exception {
        Program stranger = Program.with("", port);
        String password = users.create("chef", Role.ADMIN);
        String page = stranger.send(stranger.request("/login").GET().build())
                .response()
                .body();
        assertThat(page).isNotEmpty();
        String cookie = new SignIn(port).cookie("chef", password);
        HttpRequest withSession =
                stranger.request("/api/v1/schools", "Cookie", cookie).GET().build();
        assertThat(stranger.send(withSession).status()).isEqualTo(401);
    }

    @Test
    void unknown_addresses_unreadable_numbers_and_unknown_methods_are_problems_too() throws Exception {
        Program program = Program.with(tokens, port, Role.READER);
        assertThat(problem(program.get("/api/v1/nothing"))).isEqualTo("404 not_found");
        assertThat(problem(program.get("/api/v1/schools/4711"))).isEqualTo("404 not_found");
        assertThat(problem(program.get("/api/v1/schools/x"))).isEqualTo("400 unreadable");
        assertThat(problem(program.get("/api/v1/schools?size=501"))).isEqualTo("422 invalid");
        assertThat(problem(program.get("/api/v1/schools?status=OPEN"))).isEqualTo("400 unreadable");
        assertThat(problem(program.put("/api/v1/schools", "{}"))).isEqualTo("404 not_found");
    }

    private static String problem(Program.Answer answer) {
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString()).isNotEmpty().doesNotContain("!");
        return answer.status() + " " + answer.json().path("type").asString().replace("urn:medienplan:problem:", "");
    }

    @Test
    void the_interface_describes_itself() throws Exception {
        Program.Answer description = Program.with("", port).get("/api/openapi");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("openapi").asString()).startsWith("3.1");
        assertThat(description.json().path("paths").propertyNames())
                .contains("/api/v1/schools", "/api/v1/imports/{kind}")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(description.json().toString()).contains("\"bearer\"");
    }
}
