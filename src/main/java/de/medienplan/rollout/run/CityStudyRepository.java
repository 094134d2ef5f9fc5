package de.medienplan.rollout.run;

import de.medienplan.jobs.JobRow;
import de.medienplan.planning.city.CityAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stored questions about the whole city and their answers; how far each has come is in the table of jobs. */
@Repository
class CityStudyRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROW = "SELECT c.snapshot_id, c.by_period, c.seconds, c.answer, " + JobRow.COLUMNS
            + " FROM city_study c JOIN background_job j ON j.id = c.id ";

    private final JdbcClient database;

    CityStudyRepository(JdbcClient database) {
        this.database = database;
    }

    /** @param id of its job */
    void insert(long id, long snapshotId, String by, int seconds) {
        database.sql("INSERT INTO city_study (id, snapshot_id, by_period, seconds) VALUES (?, ?, ?, ?)")
                .params(id, snapshotId, by, seconds)
                .update();
    }

    void keep(long id, CityAnswer answer) {
        database.sql("UPDATE city_study SET answer = ?::jsonb WHERE id = ?")
                .params(JSON.writeValueAsString(answer), id)
                .update();
    }

    Optional<CityStudyRow> find(long id) {
        return database.sql(ROW + "WHERE c.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The newest about scenarios that plan the same as the snapshot. */
    Optional<CityStudyRow> latest(long snapshotId) {
        return database.sql(ROW + """
            JOIN scenario_snapshot s ON s.id = c.snapshot_id
            JOIN scenario_snapshot asked ON asked.fingerprint = s.fingerprint
            AND asked.scenario_id = s.scenario_id
            WHERE asked.id = ? ORDER BY c.id DESC LIMIT 1
            """)
                .param(snapshotId)
                .query((row, n) -> row(row))
                .optional();
    }

    private static CityStudyRow row(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new CityStudyRow(
                JobRow.read(row),
                row.getLong("snapshot_id"),
                row.getString("by_period"),
                row.getInt("seconds"),
                answer == null ? null : JSON.readValue(answer, CityAnswer.class));
    }
}
