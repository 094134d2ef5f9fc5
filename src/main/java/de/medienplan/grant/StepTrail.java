package de.medienplan.grant;

import de.medienplan.history.Actor;
import de.medienplan.shared.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every step of every application, with how it stood before. Callers hold the transaction. */
@Component
class StepTrail {

    /** @param before how the application stood before the step, as JSON */
    record Taken(ApplicationId application, Step step, String before) {}

    /** The last step that holds. */
    record Last(long id, String before) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    StepTrail(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    void taken(List<Taken> steps) {
        batch.batchUpdate(
                "INSERT INTO grant_step (application_id, action, day, amount, number, reason, before, taken_at, taken_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                steps.stream()
                        .map(one -> new @Nullable Object[] {
                            one.application().value(),
                            one.step().action().name(),
                            one.step().date(),
                            one.step().amount(),
                            one.step().number(),
                            one.step().reason(),
                            one.before(),
                            now(),
                            Actor.current()
                        })
                        .map(row -> (Object[]) row)
                        .toList());
    }

    /** The latest first, also those taken back. */
    List<StepRow> of(ApplicationId application) {
        return jdbc.sql("SELECT * FROM grant_step WHERE application_id = ? ORDER BY id DESC")
                .param(application.value())
                .query(StepTrail::row)
                .list();
    }

    Optional<Last> last(ApplicationId application) {
        return jdbc.sql("SELECT id, before FROM grant_step WHERE application_id = ? AND taken_back_at IS NULL"
                        + " ORDER BY id DESC LIMIT 1")
                .param(application.value())
                .query((row, n) -> new Last(row.getLong("id"), row.getString("before")))
                .optional();
    }

    void takenBack(long step, String reason) {
        jdbc.sql("UPDATE grant_step SET taken_back_at = ?, taken_back_by = ?, taken_back_reason = ? WHERE id = ?")
                .params(now(), Actor.current(), reason, step)
                .update();
    }

    /** Of a step that was taken before steps were kept, only that it was taken back is known. */
    void takenBack(ApplicationId application, Action action, String before, String reason) {
        jdbc.sql("INSERT INTO grant_step (application_id, action, number, reason, before, taken_at, taken_by,"
                        + " taken_back_at, taken_back_by, taken_back_reason) VALUES (?, ?, '', '', ?, ?, '', ?, ?, ?)")
                .params(application.value(), action.name(), before, now(), now(), Actor.current(), reason)
                .update();
    }

    /** The steps that a batch took, of these applications. */
    void takenBack(long batchId, Collection<ApplicationId> applications, String reason) {
        jdbc.sql("""
                UPDATE grant_step s SET taken_back_at = :at, taken_back_by = :by, taken_back_reason = :reason
                FROM grant_batch_item i
                WHERE i.batch_id = :batch AND i.application_id = s.application_id AND i.before = s.before
                    AND s.taken_back_at IS NULL AND s.application_id = ANY (:applications)
                """)
                .param("at", now())
                .param("by", Actor.current())
                .param("reason", reason)
                .param("batch", batchId)
                .param("applications", Id.values(applications))
                .update();
    }

    private static StepRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime back = row.getObject("taken_back_at", OffsetDateTime.class);
        String by = row.getString("taken_by");
        return new StepRow(
                row.getLong("id"),
                Action.valueOf(row.getString("action")),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("number"),
                row.getString("reason"),
                by.isEmpty()
                        ? null
                        : new StepRow.Stamp(
                                row.getObject("taken_at", OffsetDateTime.class).toInstant(), by),
                back == null
                        ? null
                        : new StepRow.TakenBack(
                                new StepRow.Stamp(back.toInstant(), row.getString("taken_back_by")),
                                row.getString("taken_back_reason")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
