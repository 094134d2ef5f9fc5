package de.medienplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import de.medienplan.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command in a process of its own, beside a Medienplan that runs on the same database. */
@DatabaseTest
class ImportMainTest {

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void it_stores_what_it_says_and_leaves_the_jobs_of_the_server_alone() throws Exception {
        // another node that is alive while the command runs
        UUID server = UUID.randomUUID();
        jdbc.sql("INSERT INTO job_node (id, seen_at) VALUES (?, now() + INTERVAL '1 hour')")
                .param(server)
                .update();
        jdbc.sql("INSERT INTO background_job (kind, state, requested_by, requested_at, started_at, node)"
                        + " VALUES ('PLANNING_RUN', 'RUNNING', 'paula', now(), now(), ?)")
                .param(server)
                .update();
        Path file = Files.writeString(folder.resolve("schulen.csv"), "Nummer;Name;Schulform\n70301;Nord;GS\n");

        JsonNode said = run("schools", file.toString(), "--json");

        assertThat(said.path("stored").asBoolean()).isTrue();
        assertThat(jdbc.sql("SELECT name FROM school").query(String.class).list())
                .containsExactly("Nord");
        assertThat(jdbc.sql("SELECT state FROM background_job")
                        .query(String.class)
                        .list())
                .containsExactly("RUNNING");
    }

    private JsonNode run(String kind, String file, String option) throws Exception {
        HikariDataSource pool = (HikariDataSource) source;
        Path out = folder.resolve("out.json");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportMain.class.getName(),
                        "--medienplan.data=" + folder,
                        "--spring.datasource.url=" + pool.getJdbcUrl(),
                        "--spring.datasource.username=" + pool.getUsername(),
                        kind,
                        file,
                        option))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", Objects.requireNonNullElse(pool.getPassword(), ""));
        Process process = builder.start();
        assertThat(process.waitFor(150, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(printed).isNotBlank();
        return JsonMapper.shared().readTree(printed);
    }
}
