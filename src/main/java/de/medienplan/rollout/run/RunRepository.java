package de.medienplan.rollout.run;

import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stored planning runs. */
@Repository
class RunRepository {

    private static final String ROW =
            "SELECT r.*, s.name AS scenario FROM planning_run r JOIN scenario s ON s.id = r.scenario_id ";

    private final JdbcClient database;

    RunRepository(JdbcClient database) {
        this.database = database;
    }

    long insert(RunRequest request, long snapshotId, String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO planning_run (scenario_id, snapshot_id, start_from, state, seconds, seed,"
                        + " requested_at, requested_by) VALUES (?, ?, ?, 'QUEUED', ?, ?, ?, ?)")
                .params(BatchInsert.row(
                        request.scenarioId(),
                        snapshotId,
                        request.startFrom(),
                        request.seconds(),
                        request.seed(),
                        ScenarioRepository.now(),
                        author))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void started(long id) {
        database.sql("UPDATE planning_run SET state = 'RUNNING', started_at = ? WHERE id = ?")
                .params(ScenarioRepository.now(), id)
                .update();
    }

    void hasPlan(long id, long planId) {
        database.sql("UPDATE planning_run SET plan_id = ? WHERE id = ?")
                .params(planId, id)
                .update();
    }

    void keepCurve(long id, RunCurve curve) {
        database.sql("UPDATE planning_run SET curve = ?::jsonb WHERE id = ?")
                .params(curve.json(), id)
                .update();
    }

    void over(long id, RunState state, @Nullable RunFailure failure) {
        database.sql("UPDATE planning_run SET state = ?, failure_de = ?, failure_en = ?, finished_at = ? WHERE id = ?")
                .params(BatchInsert.row(
                        state.name(),
                        failure == null ? null : failure.german(),
                        failure == null ? null : failure.english(),
                        ScenarioRepository.now(),
                        id))
                .update();
    }

    Optional<RunRow> find(long id) {
        return database.sql(ROW + "WHERE r.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The newest first. */
    List<RunRow> of(long scenarioId) {
        return database.sql(ROW + "WHERE r.scenario_id = ? ORDER BY r.id DESC")
                .param(scenarioId)
                .query((row, n) -> row(row))
                .list();
    }

    /** The oldest first. */
    List<RunRow> in(RunState state) {
        return database.sql(ROW + "WHERE r.state = ? ORDER BY r.id")
                .param(state.name())
                .query((row, n) -> row(row))
                .list();
    }

    List<RunRow> latest(int count) {
        return database.sql(ROW + "ORDER BY r.id DESC LIMIT ?")
                .param(count)
                .query((row, n) -> row(row))
                .list();
    }

    List<RunPoint> curve(long id) {
        return database.sql("SELECT curve::text FROM planning_run WHERE id = ? AND curve IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(RunCurve::read)
                .orElse(List.of());
    }

    private static RunRow row(ResultSet row) throws SQLException {
        String german = row.getString("failure_de");
        return new RunRow(
                row.getLong("id"),
                row.getLong("scenario_id"),
                row.getLong("snapshot_id"),
                row.getString("scenario"),
                RunState.valueOf(row.getString("state")),
                row.getInt("seconds"),
                row.getLong("seed"),
                row.getObject("start_from", Long.class),
                row.getObject("plan_id", Long.class),
                german == null ? null : new RunFailure(german, row.getString("failure_en")),
                Objects.requireNonNull(instant(row, "requested_at")),
                row.getString("requested_by"),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
