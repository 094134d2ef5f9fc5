package de.medienplan.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is stored.
 *
 * @param kind see {@link JobKind#name}
 * @param position place in the queue, 1 is the next; 0 when it is not waiting
 * @param failure null unless it failed
 */
public record JobRow(
        JobId id,
        String kind,
        JobState state,
        int position,
        @Nullable JobFailure failure,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** What {@link #read} needs of the table {@code background_job j}, to be joined with the rows of a kind. */
    public static final String COLUMNS = """
        j.id, j.kind, j.state, j.failure_de, j.failure_en, j.requested_at, j.requested_by, j.started_at, j.finished_at,
        CASE j.state WHEN 'QUEUED' THEN
            (SELECT count(*) FROM background_job w WHERE w.state = 'QUEUED' AND w.id <= j.id) ELSE 0 END AS position
        """;

    /** Reads a row that has {@link #COLUMNS}. */
    public static JobRow read(ResultSet row) throws SQLException {
        String german = row.getString("failure_de");
        return new JobRow(
                new JobId(row.getLong("id")),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getInt("position"),
                german == null ? null : new JobFailure(german, row.getString("failure_en")),
                Objects.requireNonNull(instant(row, "requested_at")),
                row.getString("requested_by"),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Milliseconds from its begin to its end, or to now while it runs; 0 while it waits. */
    public long millis(Instant now) {
        if (startedAt == null) {
            return 0;
        }
        Instant end = finishedAt == null ? now : finishedAt;
        return Math.max(0, Duration.between(startedAt, end).toMillis());
    }
}
