package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobRow;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.shared.Id;
import de.medienplan.shared.PlanId;
import de.medienplan.storage.BatchInsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stored questions and answers of every kind; how far each has come is in the table of jobs. */
@Repository
class StudyRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROW = "SELECT c.snapshot_id, c.plan_id, c.question, c.answer, " + JobRow.COLUMNS
            + " FROM study c JOIN background_job j ON j.id = c.id ";

    private final JdbcClient database;

    StudyRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Stores a question.
     *
     * @param id of its job
     * @param planId the plan it is about, null if it is about the scenario
     */
    void insert(JobId id, long snapshotId, @Nullable PlanId planId, Object question) {
        database.sql("INSERT INTO study (id, snapshot_id, plan_id, question) VALUES (?, ?, ?, ?::jsonb)")
                .params(BatchInsert.row(id.value(), snapshotId, Id.orNull(planId), JSON.writeValueAsString(question)))
                .update();
    }

    void keep(JobId id, Object answer) {
        database.sql("UPDATE study SET answer = ?::jsonb WHERE id = ?")
                .params(JSON.writeValueAsString(answer), id.value())
                .update();
    }

    <Q, A> Optional<Study<Q, A>> find(StudyType<Q, A> type, JobId id) {
        return database.sql(ROW + "WHERE c.id = ? AND j.kind = ?")
                .params(id.value(), type.job())
                .query((row, n) -> row(type, row))
                .optional();
    }

    /** The newest about scenarios that plan the same as the snapshot. */
    <Q, A> Optional<Study<Q, A>> latest(StudyType<Q, A> type, long snapshotId) {
        return database.sql(ROW + """
            JOIN scenario_snapshot s ON s.id = c.snapshot_id
            JOIN scenario_snapshot asked ON asked.fingerprint = s.fingerprint
            AND asked.scenario_id = s.scenario_id
            WHERE asked.id = ? AND j.kind = ? ORDER BY c.id DESC LIMIT 1
            """)
                .params(snapshotId, type.job())
                .query((row, n) -> row(type, row))
                .optional();
    }

    /** The newest about the plan. */
    <Q, A> Optional<Study<Q, A>> latestOf(StudyType<Q, A> type, PlanId planId) {
        return database.sql(ROW + "WHERE c.plan_id = ? AND j.kind = ? ORDER BY c.id DESC LIMIT 1")
                .params(planId.value(), type.job())
                .query((row, n) -> row(type, row))
                .optional();
    }

    /** The newest about the scenario, whatever it was like then. */
    <Q, A> Optional<Study<Q, A>> latestOf(StudyType<Q, A> type, ScenarioId scenario) {
        return database.sql(ROW + """
            JOIN scenario_snapshot s ON s.id = c.snapshot_id
            WHERE s.scenario_id = ? AND j.kind = ? ORDER BY c.id DESC LIMIT 1
            """)
                .params(scenario.value(), type.job())
                .query((row, n) -> row(type, row))
                .optional();
    }

    private static <Q, A> Study<Q, A> row(StudyType<Q, A> type, ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Study<>(
                JobRow.read(row),
                row.getLong("snapshot_id"),
                Id.orNull(row.getObject("plan_id", Long.class), PlanId::new),
                JSON.readValue(row.getString("question"), type.question()),
                answer == null ? null : JSON.readValue(answer, type.answer()));
    }
}
