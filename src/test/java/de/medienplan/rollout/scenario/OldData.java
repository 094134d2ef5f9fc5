package de.medienplan.rollout.scenario;

import de.medienplan.jobs.JobId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database as it was before support groups and jobs became rows, filled, and then brought up to date. */
@TestConfiguration
class OldData {

    static final ScenarioId WEIGHTED = new ScenarioId(101);
    static final ScenarioId WITH_TABLETS = new ScenarioId(102);
    static final JobId FINISHED_RUN = new JobId(7);
    static final JobId CUT_RUN = new JobId(9);

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final int GROUPS = 605;
    private static final int MIXES = 805;
    private static final int STUDIES = 810;
    private static final int OWN_FACTS = 950;

    /** In the place of the check that a city's own database is fit. */
    @Bean
    @Primary
    FlywayMigrationStrategy fromBefore() {
        return flyway -> {
            Path before = copyOfThoseBefore();
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("filesystem:" + before)
                    .load()
                    .migrate();
            fill(new JdbcTemplate(flyway.getConfiguration().getDataSource()));
            flyway.migrate();
        };
    }

    private static Path copyOfThoseBefore() {
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            Path before = Files.createTempDirectory("migrations");
            for (Path file : all.filter(file -> file.toString().endsWith(".sql"))
                    .filter(OldData::isBefore)
                    .toList()) {
                Files.copy(file, before.resolve(file.getFileName()));
            }
            return before;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBefore(Path file) {
        String name = file.getFileName().toString();
        int number = Integer.parseInt(name.substring(1, name.indexOf("__")));
        boolean groups = number >= GROUPS && number < 700;
        boolean mixes = number >= MIXES && number < 900 && number != STUDIES;
        return !groups && !mixes && number < OWN_FACTS;
    }

    private static void fill(JdbcTemplate database) {
        List.of("""
            INSERT INTO device_category (version, code, name, short_name, support_group, devices_per_unit,
                useful_life_years, unit_price, payer, source, source_date, assumption, active, sort_order)
            VALUES (0, 'VISOR', 'VR-Brillen', 'VR', 'COMPUTER_ROOM', 1, 4, 400, 'CITY', 'Beschluss 2021',
                '2021-05-01', FALSE, TRUE, 95)
            """, """
            INSERT INTO group_ratio (version, code, name, devices_per_post, valid_from, valid_until, source)
            VALUES (0, 'PRINTER', 'Drucker', 250, '2019-01-01', '2020-12-31', 'Beschluss 2019'),
                   (0, 'PRINTER', 'Drucker, neu', 200, '2021-01-01', NULL, 'Beschluss 2021')
            """, """
            INSERT INTO support_expansion (version, name, group_code, units, counted_as, assumption, source)
            VALUES (0, 'VR-Brillen', 'VISORS', 400, 1, TRUE, 'Beschluss 2021')
            """, """
            INSERT INTO vendor_contract (version, vendor, subject, number, starts_on, ends_on, notice_by,
                contact_name, contact_mail, contact_phone, note)
            VALUES (0, 'CSS', 'Systembetreuung', '', '2020-01-01', '2022-12-31', '2022-09-30', '', '', '', '')
            """).forEach(database::execute);
        scenario(database, WEIGHTED, "3500", 5L * 70);
        database.update("INSERT INTO scenario_support_units VALUES (?, 1500, 3500, 5, 7, FALSE)", WEIGHTED.value());
        database.update(
                "UPDATE scenario_school SET other_devices = 5 * 14 + 7 * 50 WHERE scenario_id = ?", WEIGHTED.value());
        scenario(database, WITH_TABLETS, "700", 70);
        database.update("INSERT INTO scenario_support_units VALUES (?, 1500, 700, 1, 0, TRUE)", WITH_TABLETS.value());
        for (ScenarioId id : List.of(WEIGHTED, WITH_TABLETS)) {
            long boards = id.equals(WITH_TABLETS) ? 30 : 0;
            database.update("INSERT INTO scenario_school_devices VALUES (?, '', 300, 70, ?)", id.value(), boards);
            database.update("INSERT INTO scenario_school_devices VALUES (?, 's1', 600, 14, 50)", id.value());
        }
        jobs(database);
    }

    /** Two runs and two questions about the whole city, of which numbers overlap. */
    private static void jobs(JdbcTemplate database) {
        database.update("INSERT INTO scenario_snapshot VALUES (900, ?, 'alt', '{}', now())", WEIGHTED.value());
        database.update(
                """
            INSERT INTO planning_run (id, scenario_id, snapshot_id, state, seconds, seed, failure_de, failure_en,
                requested_at, requested_by, started_at, finished_at)
            VALUES (?, ?, 900, 'FINISHED', 30, 1, NULL, NULL, '2021-03-01', 'paula', '2021-03-01', '2021-03-02'),
                   (8, ?, 900, 'FAILED', 30, 1, 'Speicher', 'memory', '2021-03-01', 'paul', NULL, '2021-03-02'),
                   (?, ?, 900, 'RUNNING', 30, 1, NULL, NULL, '2021-03-03', 'paula', '2021-03-03', NULL)
            """, FINISHED_RUN.value(), WEIGHTED.value(), WEIGHTED.value(), CUT_RUN.value(), WEIGHTED.value());
        database.update("""
            INSERT INTO city_study (id, snapshot_id, by_period, seconds, state, requested_at, requested_by)
            VALUES (1, 900, '2021-Q1', 60, 'STOPPED', '2021-03-04', 'paula'),
                   (10, 900, '2021-Q2', 60, 'RUNNING', '2021-03-05', 'paul')
            """);
    }

    /** One school that goes live in the first quarter of 2021, two budget years. */
    private static void scenario(JdbcTemplate database, ScenarioId id, String devicesPerPost, long liveOthers) {
        database.update("""
            INSERT INTO scenario (id, version, name, origin, fingerprint, tablets_per_post, devices_per_post, post_step,
                existing_posts, max_new_posts_per_year, annual_cost_per_post, live_tablets, live_other_devices,
                waiting_per_pupil_quarter, moved_school_per_quarter, created_at, created_by, changed_at, changed_by)
            VALUES (?, 0, ?, 'REGISTER', 'alt', 1500, ?::numeric, 0.5, 2, 6, 93730, 300, ?, 10, 5000, now(), 'paula',
                now(), 'paula')
            """, id.value(), "Alt " + id, devicesPerPost, liveOthers);
        for (int quarter = 0; quarter < 8; quarter++) {
            int year = 2020 + quarter / 4;
            database.update(
                    "INSERT INTO scenario_period VALUES (?, ?, ?, ?)",
                    id.value(),
                    quarter,
                    year + "-Q" + (quarter % 4 + 1),
                    year);
        }
        database.update(
                "INSERT INTO scenario_budget_year VALUES (?, 0, 2020, 1000000), (?, 1, 2021, 1000000)",
                id.value(),
                id.value());
        database.update("""
            INSERT INTO scenario_school (scenario_id, code, ordinal, name, pupils, priority, earliest_start, duration,
                investment, tablets, other_devices)
            VALUES (?, 's1', 0, 'GS Ahlem', 240, 1, '2020-Q4', 1, 100000, 600, 14)
            """, id.value());
    }
}
