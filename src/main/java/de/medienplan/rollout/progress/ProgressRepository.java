package de.medienplan.rollout.progress;

import de.medienplan.school.SchoolId;
import de.medienplan.storage.BatchInsert;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stored reports; rows are added and never changed. */
@Repository
class ProgressRepository {

    private static final SortedMap<Integer, BigDecimal> NONE = Collections.emptySortedMap();

    private final JdbcClient database;
    private final BatchInsert batch;
    private final Clock clock;

    ProgressRepository(JdbcClient database, BatchInsert batch, Clock clock) {
        this.database = database;
        this.batch = batch;
        this.clock = clock;
    }

    long insert(ProgressDraft draft, String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO progress_report (school_id, follows, reported_on, state, begun_on, completion, total,"
                        + " note, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(BatchInsert.row(
                        draft.schoolId().value(),
                        draft.follows(),
                        draft.reportedOn(),
                        draft.state().name(),
                        draft.begunOn(),
                        draft.completion(),
                        draft.total(),
                        draft.note(),
                        OffsetDateTime.now(clock),
                        author))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        batch.insert(
                "progress_payment (report_id, year, amount)",
                draft.payments().entrySet().stream()
                        .map(payment -> BatchInsert.row(id, payment.getKey(), payment.getValue()))
                        .toList());
        return id;
    }

    /** @return whether it counted until now */
    boolean withdraw(long id, String author) {
        return database.sql("INSERT INTO progress_withdrawal (report_id, withdrawn_at, withdrawn_by) VALUES (?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(id, OffsetDateTime.now(clock), author)
                        .update()
                > 0;
    }

    /** By school the number of its latest report, also of one that was withdrawn. */
    Map<SchoolId, Long> latestIds() {
        Map<SchoolId, Long> latest = new HashMap<>();
        database.sql("SELECT school_id, max(id) FROM progress_report GROUP BY school_id")
                .query(row -> {
                    latest.put(new SchoolId(row.getLong(1)), row.getLong(2));
                });
        return latest;
    }

    /** All of a school, the latest first. */
    List<ProgressReport> of(SchoolId schoolId) {
        Map<Long, SortedMap<Integer, BigDecimal>> payments = payments("r.school_id = ?", schoolId.value());
        return database.sql(
                        "SELECT r.*, w.report_id IS NOT NULL AS withdrawn FROM progress_report r"
                                + " LEFT JOIN progress_withdrawal w ON w.report_id = r.id WHERE r.school_id = ? ORDER BY r.id DESC")
                .param(schoolId.value())
                .query((row, n) -> report(row, payments))
                .list();
    }

    /**
     * What counts on the day, as it was known at a moment: of each school the latest report of the day or before it.
     *
     * @param known null for all that is known by now
     */
    List<ProgressReport> at(LocalDate day, @Nullable Instant known) {
        OffsetDateTime moment = known == null ? OffsetDateTime.now(clock) : known.atOffset(ZoneOffset.UTC);
        Map<Long, SortedMap<Integer, BigDecimal>> payments = payments("r.reported_on <= ?", day);
        return database.sql("""
                SELECT DISTINCT ON (r.school_id) r.*, FALSE AS withdrawn FROM progress_report r
                WHERE r.reported_on <= ? AND r.recorded_at <= ? AND NOT EXISTS (
                    SELECT 1 FROM progress_withdrawal w WHERE w.report_id = r.id AND w.withdrawn_at <= ?)
                ORDER BY r.school_id, r.reported_on DESC, r.id DESC
                """)
                .params(day, moment, moment)
                .query((row, n) -> report(row, payments))
                .list();
    }

    private Map<Long, SortedMap<Integer, BigDecimal>> payments(String condition, Object argument) {
        Map<Long, SortedMap<Integer, BigDecimal>> payments = new HashMap<>();
        database.sql("SELECT p.report_id, p.year, p.amount FROM progress_payment p JOIN progress_report r"
                        + " ON r.id = p.report_id WHERE " + condition)
                .param(argument)
                .query(row -> {
                    payments.computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .put(row.getInt(2), row.getBigDecimal(3));
                });
        return payments;
    }

    private static ProgressReport report(ResultSet row, Map<Long, SortedMap<Integer, BigDecimal>> payments)
            throws SQLException {
        long id = row.getLong("id");
        return new ProgressReport(
                id,
                new ProgressDraft(
                        new SchoolId(row.getLong("school_id")),
                        row.getObject("follows", Long.class),
                        row.getObject("reported_on", LocalDate.class),
                        ProgressState.valueOf(row.getString("state")),
                        row.getObject("begun_on", LocalDate.class),
                        row.getObject("completion", LocalDate.class),
                        row.getBigDecimal("total"),
                        payments.getOrDefault(id, NONE),
                        row.getString("note")),
                row.getBoolean("withdrawn"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
