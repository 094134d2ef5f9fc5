package de.medienplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.grant.GrantExample;
import de.medienplan.school.HannoverExample;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A city taken into a file, put in elsewhere and compared row by row. */
@DatabaseTest
class BackupTest {

    private static final String ELSEWHERE =
            "medienplan_test_restored_" + ProcessHandle.current().pid();

    private static final Set<String> OTHERWISE = Set.of("public.flyway_schema_history", "public.job_node");

    @Autowired
    JdbcTemplate database;

    @Autowired
    HannoverExample hannover;

    @Autowired
    GrantExample grants;

    @TempDir
    Path folder;

    private DriverManagerDataSource here = new DriverManagerDataSource();
    private DriverManagerDataSource elsewhere = new DriverManagerDataSource();

    @BeforeEach
    void an_empty_database_elsewhere(@Autowired JdbcConnectionDetails connection) {
        here = source(connection, connection.getJdbcUrl());
        database.execute("DROP DATABASE IF EXISTS " + ELSEWHERE);
        database.execute("CREATE DATABASE " + ELSEWHERE + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
                + " LOCALE_PROVIDER icu ICU_LOCALE 'de-DE'");
        elsewhere = source(
                connection, connection.getJdbcUrl().replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + ELSEWHERE));
    }

    @AfterEach
    void away_with_it() {
        database.execute("DROP DATABASE IF EXISTS " + ELSEWHERE + " WITH (FORCE)");
    }

    @Test
    void comes_back_elsewhere_row_by_row_and_an_occupied_place_is_refused() throws Exception {
        SignedIn.during("paula", "PLANNING", hannover::load);
        SignedIn.during("fred", grants.role(), grants::load);
        Path file = folder.resolve("city.zip");

        BackupManifest taken = take(file);
        assertThat(taken.rows()).isGreaterThan(500);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (BackupFile backup = BackupFile.open(file)) {
            Restore.into(elsewhere, backup);
            assertThat(contents(elsewhere)).isEqualTo(contents(here)).hasSizeGreaterThan(50);
            assertThat(contents(elsewhere)).containsKey("subsidy.attendance");

            assertThatThrownBy(() -> Restore.into(elsewhere, backup))
                    .isInstanceOfSatisfying(
                            UserException.class,
                            refusal ->
                                    assertThat(Texts.german(refusal.reason())).contains("leer"));
        }
    }

    @Test
    void a_torn_or_changed_file_is_refused_before_anything_is_touched() throws Exception {
        Path file = folder.resolve("city.zip");
        assertThat(take(file).tables()).isNotEmpty();
        byte[] whole = Files.readAllBytes(file);

        for (int cut : new int[] {0, 100, whole.length / 2, whole.length - 10}) {
            Path torn = Files.write(folder.resolve("torn"), java.util.Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> BackupFile.check(torn)).isInstanceOf(UserException.class);
        }
        Path spoilt = withOneMoreRow(file, "tables/public.user_account.copy");
        assertThatThrownBy(() -> BackupFile.check(spoilt)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> take(file)).isInstanceOf(UserException.class);
    }

    /** The same archive, whole as such, with other rows of one table. */
    private Path withOneMoreRow(Path file, String entry) throws IOException {
        Path spoilt = folder.resolve("spoilt.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(spoilt))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                from.getInputStream(part).transferTo(to);
                if (part.getName().equals(entry)) {
                    to.write('\n');
                }
            }
        }
        return spoilt;
    }

    private BackupManifest take(Path file) throws SQLException {
        try (Connection connection = here.getConnection()) {
            return Backup.take(connection, file, Clock.systemUTC());
        }
    }

    private static DriverManagerDataSource source(JdbcConnectionDetails connection, String url) {
        return new DriverManagerDataSource(
                url,
                Objects.requireNonNull(connection.getUsername()),
                Objects.requireNonNull(connection.getPassword()));
    }

    /** By table a sum over all its rows, by sequence where it stands. */
    private static Map<String, String> contents(DriverManagerDataSource source) throws SQLException, IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            for (String table : Tables.names(connection)) {
                // when which migration ran, and that the application under test is alive, is another thing elsewhere
                if (!OTHERWISE.contains(table)) {
                    String sum =
                            "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' ORDER BY t::text)), '')"
                                    + " FROM " + Tables.quoted(table) + " t";
                    contents.put(table, Tables.texts(connection, sum).getFirst());
                }
            }
            Tables.sequences(connection).forEach(one -> contents.put(one.name(), one.value() + " " + one.called()));
        }
        return contents;
    }
}
