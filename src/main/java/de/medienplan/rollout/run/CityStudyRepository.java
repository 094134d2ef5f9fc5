package de.medienplan.rollout.run;

import de.medienplan.planning.city.CityAnswer;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stored questions about the whole city and their answers. */
@Repository
class CityStudyRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    CityStudyRepository(JdbcClient database) {
        this.database = database;
    }

    long insert(long snapshotId, String by, int seconds, String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO city_study (snapshot_id, by_period, seconds, state, requested_at, requested_by)"
                        + " VALUES (?, ?, ?, 'QUEUED', ?, ?)")
                .params(BatchInsert.row(snapshotId, by, seconds, ScenarioRepository.now(), author))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void begin(long id) {
        database.sql("UPDATE city_study SET state = 'RUNNING' WHERE id = ?")
                .param(id)
                .update();
    }

    void keep(long id, CityAnswer answer) {
        database.sql("UPDATE city_study SET answer = ?::jsonb WHERE id = ?")
                .params(JSON.writeValueAsString(answer), id)
                .update();
    }

    void end(long id, RunState state, @Nullable RunFailure failure) {
        database.sql("UPDATE city_study SET state = ?, failure_de = ?, failure_en = ?, finished_at = ? WHERE id = ?")
                .params(BatchInsert.row(
                        state.name(),
                        failure == null ? null : failure.german(),
                        failure == null ? null : failure.english(),
                        ScenarioRepository.now(),
                        id))
                .update();
    }

    Optional<CityStudyRow> find(long id) {
        return database.sql("SELECT * FROM city_study WHERE id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The newest about scenarios that plan the same as the snapshot. */
    Optional<CityStudyRow> latest(long snapshotId) {
        return database.sql("""
            SELECT c.* FROM city_study c JOIN scenario_snapshot s ON s.id = c.snapshot_id
            JOIN scenario_snapshot asked ON asked.fingerprint = s.fingerprint
            AND asked.scenario_id = s.scenario_id
            WHERE asked.id = ? ORDER BY c.id DESC LIMIT 1
            """).param(snapshotId).query((row, n) -> row(row)).optional();
    }

    /** Those that the end of the application cut off. */
    List<CityStudyRow> unfinished() {
        return database.sql("SELECT * FROM city_study WHERE state IN ('QUEUED', 'RUNNING') ORDER BY id")
                .query((row, n) -> row(row))
                .list();
    }

    private static CityStudyRow row(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        String german = row.getString("failure_de");
        return new CityStudyRow(
                row.getLong("id"),
                row.getLong("snapshot_id"),
                row.getString("by_period"),
                row.getInt("seconds"),
                RunState.valueOf(row.getString("state")),
                answer == null ? null : JSON.readValue(answer, CityAnswer.class),
                german == null ? null : new RunFailure(german, row.getString("failure_en")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("requested_by"));
    }
}
