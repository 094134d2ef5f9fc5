package de.medienplan.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** {@code migrations} in health: down when the tables are not those of this version, as after a later one has begun. */
@Component("migrations")
class MigrationHealth extends AbstractHealthIndicator {

    private final JdbcTemplate database;
    private final List<String> own;

    MigrationHealth(JdbcTemplate database, Flyway flyway) {
        this.database = database;
        this.own = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() != MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getScript)
                .toList();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Boolean> stored = new java.util.HashMap<>();
        database.query("SELECT script, success FROM flyway_schema_history WHERE version IS NOT NULL", row -> {
            stored.put(row.getString(1), row.getBoolean(2));
        });
        boolean whole = own.stream().allMatch(script -> stored.getOrDefault(script, false));
        boolean later = stored.keySet().stream().anyMatch(script -> !own.contains(script));
        health.status(whole && !later ? "UP" : "DOWN").withDetail("migrations", stored.size());
    }
}
