package de.medienplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.command.ImportCommand;
import de.medienplan.grant.GrantExample;
import de.medienplan.identity.ApiTokens;
import de.medienplan.identity.Role;
import de.medienplan.school.HannoverExample;
import de.medienplan.school.Schools;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read and write, with which roles, and what happens when somebody else was faster. */
@DatabaseTest
@OnDay("2026-12-01")
class ResourcesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApiTokens tokens;

    @Autowired
    HannoverExample hannover;

    @Autowired
    GrantExample grants;

    @Autowired
    Schools schools;

    @Autowired
    ImportCommand command;

    @TempDir
    Path folder;

    private long school;

    @BeforeEach
    void sample() {
        SignedIn.as("paula", "PLANNING");
        hannover.load();
        school = schools.active().stream()
                .filter(one -> one.number().equals("H-003"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        SignedIn.out();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void lists_come_in_pages_and_filters_narrow_them() throws Exception {
        Program reader = Program.with(tokens, port, Role.READER);
        JsonNode all = reader.get("/api/v1/schools?size=40&page=2").json();
        assertThat(all.path("total").asInt()).isEqualTo(105);
        assertThat(all.path("items").size()).isEqualTo(25);
        JsonNode found = reader.get("/api/v1/schools?search=h-003").json();
        assertThat(found.path("items").get(0).path("id").asLong()).isEqualTo(school);
        assertThat(reader.get("/api/v1/schools?status=MERGED")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(reader.get("/api/v1/schools?type=GS")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("type").path("code").asString()))
                .isNotEmpty()
                .containsOnly("GS");
    }

    @Test
    void a_report_counts_once_is_refused_when_somebody_was_faster_and_needs_the_role() throws Exception {
        Program planner = Program.with(tokens, port, Role.PLANNING);
        String path = "/api/v1/progress/" + school;
        Program.Answer first = planner.put(path, report("null", "\"1000.5\""));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("euros").path("total").asString()).isEqualTo("1000.50");
        assertThat(first.json().path("recorded").path("by").asString()).isEqualTo("API [PLANNING]");

        Program.Answer late = planner.put(path, report("null", "2000"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("type").asString()).endsWith("changed_meanwhile");
        String id = first.json().path("id").asString();
        assertThat(planner.put(path, report(id, "2000")).status()).isEqualTo(200);
        assertThat(planner.get(path).json().size()).isEqualTo(2);

        Program.Answer impossible = planner.put(path, report(id, "2000").replace("2026-10-05", "2027-10-05"));
        assertThat(impossible.status()).isEqualTo(422);
        assertThat(impossible.json().path("field").asString()).isNotEmpty();
        assertThat(planner.put(path, report(id, "0.001")).status()).isEqualTo(422);
        assertThat(planner.put(path, report(id, "\"1E+600000000\"")).status()).isEqualTo(422);
        String unpaid = report(id, "1").replace("\"total\"", "\"payments\": {\"2026\": null}, \"total\"");
        assertThat(planner.put(path, unpaid).status()).isEqualTo(400);
        assertThat(planner.put(path, "{").status()).isEqualTo(400);
        assertThat(planner.put(path, "{\"note\": \"x\"}").status()).isEqualTo(400);
        assertThat(Program.with(tokens, port, Role.FINANCE)
                        .put(path, report(id, "1"))
                        .status())
                .isEqualTo(403);
    }

    private static String report(String follows, String total) {
        return """
                {"follows": %s, "reportedOn": "2026-11-30", "state": "BEGUN", "begunOn": "2026-10-05", "total": %s}""".formatted(follows, total);
    }

    @Test
    void a_count_is_stored_only_on_top_of_the_one_that_was_read() throws Exception {
        Program desk = Program.with(tokens, port, Role.SUPPORT);
        assertThat(desk.put("/api/v1/devices", count("null", 12)).status()).isEqualTo(200);
        assertThat(desk.put("/api/v1/devices", count("null", 13)).status()).isEqualTo(409);
        assertThat(desk.put("/api/v1/devices", count("12", 13)).status()).isEqualTo(200);
        JsonNode stored = desk.get("/api/v1/devices?schoolYear=2030/31&kind=PLANNED&school=H-003")
                .json();
        assertThat(stored.path("items").size()).isEqualTo(1);
        assertThat(stored.path("items").get(0).path("count").asInt()).isEqualTo(13);
        assertThat(Program.with(tokens, port, Role.READER)
                        .put("/api/v1/devices", count("13", 14))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_mistyped_or_missing_field_of_a_count_is_refused_and_removes_nothing() throws Exception {
        Program desk = Program.with(tokens, port, Role.SUPPORT);
        assertThat(desk.put("/api/v1/devices", count("null", 12)).status()).isEqualTo(200);
        String again = count("12", 13);
        assertThat(desk.put("/api/v1/devices", again.replace("\"count\"", "\"counts\""))
                        .status())
                .isEqualTo(400);
        assertThat(desk.put("/api/v1/devices", again.replace(", \"count\": 13", ""))
                        .status())
                .isEqualTo(400);
        assertThat(desk.put("/api/v1/devices", again.replace("}", ", \"note\": \"x\"}"))
                        .status())
                .isEqualTo(400);
        assertThat(desk.put("/api/v1/devices", "[null]").status()).isEqualTo(400);
        assertThat(desk.put("/api/v1/devices", again.replace("2030/31", "2030/30"))
                        .status())
                .isEqualTo(422);
        String path = "/api/v1/devices?schoolYear=2030/31&kind=PLANNED&school=H-003";
        assertThat(desk.get(path).json().path("items").get(0).path("count").asInt())
                .isEqualTo(12);
        assertThat(desk.put("/api/v1/devices", again.replace("13}", "null}")).status())
                .isEqualTo(200);
        assertThat(desk.get(path).json().path("items").isEmpty()).isTrue();
    }

    private String count(String before, int count) {
        return """
                [{"school": %d, "category": "TEACHER", "schoolYear": "2030/31", "kind": "PLANNED", "before": %s, "count": %d}]""".formatted(school, before, count);
    }

    @Test
    void a_running_server_answers_imports_as_the_data_directory_does_and_with_the_same_exit_codes() throws Exception {
        String key = Files.writeString(folder.resolve("key"), Program.key(tokens, Role.PLANNING) + "\n")
                .toString();
        String file = file("Schulnummer;Klassensatz 2029/30;Telefon\nH-003;60;0511\n");
        JsonNode here = JsonMapper.shared().readTree(here("counts", file, "--preview", "--json"));
        JsonNode there = JsonMapper.shared().readTree(there(0, key, "counts", file, "--preview", "--json"));
        assertThat(there).isEqualTo(here);
        assertThat(there.path("unusedColumns").get(0).asString()).isEqualTo("Telefon");
        assertThat(there(0, key, "counts", file, "--json")).contains("\"stored\" : true");
        assertThat(there(0, key, "counts", file)).contains("unverändert: 1");

        assertThat(there(1, key, "counts", file("Schulnummer;Klassensatz 2029/30\nH-999;60\n"), "--json"))
                .contains("\"stored\" : false", "\"row\" : 2");
        assertThat(there(2, key, "pupils", file, "--json")).contains("pupils");
        assertThat(there(2, key, "counts", file("%PDF-1.7 kein Text"), "--json"))
                .contains("\"stored\" : false");
        String reader = Files.writeString(folder.resolve("reader"), Program.key(tokens, Role.READER))
                .toString();
        assertThat(there(2, reader, "counts", file, "--json"))
                .contains("Die Rollen dieses Zugangs erlauben das nicht.");
        String wrong = Files.writeString(folder.resolve("wrong"), "wrong").toString();
        assertThat(there(2, wrong, "counts", file)).contains("gültigen Schlüssel");
        assertThat(there(2, folder.resolve("nowhere").toString(), "counts", file))
                .contains("nicht lesbar");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("zahlen.csv"), text).toString();
    }

    private String here(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String there(int exit, String key, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--url", "http://localhost:" + port + "/", "--token-file", key));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImportCommand.isRemote(all)).isTrue();
        assertThat(ImportCommand.runRemote(all, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8);
    }
}
