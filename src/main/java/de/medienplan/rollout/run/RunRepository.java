package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobRow;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.Id;
import de.medienplan.shared.PlanId;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored planning runs; how far each has come is in the table of jobs. */
@Repository
class RunRepository {

    private static final String ROW = "SELECT r.scenario_id, r.snapshot_id, r.start_from, r.plan_id, r.seconds, r.seed,"
            + " s.name AS scenario, " + JobRow.COLUMNS + " FROM planning_run r"
            + " JOIN background_job j ON j.id = r.id JOIN scenario s ON s.id = r.scenario_id ";

    private final JdbcClient database;

    RunRepository(JdbcClient database) {
        this.database = database;
    }

    /** @param id of its job */
    void insert(JobId id, RunRequest request, long snapshotId) {
        database.sql("INSERT INTO planning_run (id, scenario_id, snapshot_id, start_from, seconds, seed)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(BatchInsert.row(
                        id.value(),
                        request.scenarioId().value(),
                        snapshotId,
                        Id.orNull(request.startFrom()),
                        request.seconds(),
                        request.seed()))
                .update();
    }

    void linkPlan(JobId id, PlanId planId) {
        database.sql("UPDATE planning_run SET plan_id = ? WHERE id = ?")
                .params(planId.value(), id.value())
                .update();
    }

    void keepCurve(JobId id, RunCurve curve) {
        database.sql("UPDATE planning_run SET curve = ?::jsonb WHERE id = ?")
                .params(curve.json(), id.value())
                .update();
    }

    Optional<RunRow> find(JobId id) {
        return database.sql(ROW + "WHERE r.id = ?")
                .param(id.value())
                .query((row, n) -> row(row))
                .optional();
    }

    /** The newest first. */
    List<RunRow> byScenario(ScenarioId scenarioId) {
        return database.sql(ROW + "WHERE r.scenario_id = ? ORDER BY r.id DESC")
                .param(scenarioId.value())
                .query((row, n) -> row(row))
                .list();
    }

    /** Those that are not over, in the order of the queue. */
    List<RunRow> active() {
        return database.sql(ROW + "WHERE j.state IN ('QUEUED', 'RUNNING') ORDER BY r.id")
                .query((row, n) -> row(row))
                .list();
    }

    List<RunRow> latest(int count) {
        return database.sql(ROW + "ORDER BY r.id DESC LIMIT ?")
                .param(count)
                .query((row, n) -> row(row))
                .list();
    }

    List<RunPoint> curve(JobId id) {
        return database.sql("SELECT curve::text FROM planning_run WHERE id = ? AND curve IS NOT NULL")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(RunCurve::read)
                .orElse(List.of());
    }

    private static RunRow row(ResultSet row) throws SQLException {
        return new RunRow(
                JobRow.read(row),
                row.getLong("snapshot_id"),
                row.getString("scenario"),
                new RunRequest(
                        new ScenarioId(row.getLong("scenario_id")),
                        row.getInt("seconds"),
                        row.getLong("seed"),
                        Id.orNull(row.getObject("start_from", Long.class), PlanId::new)),
                Id.orNull(row.getObject("plan_id", Long.class), PlanId::new));
    }
}
