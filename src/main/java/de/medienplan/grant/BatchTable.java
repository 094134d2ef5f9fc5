package de.medienplan.grant;

import de.medienplan.history.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps what batches did, so that they can be taken back. */
@Component
class BatchTable {

    /**
     * What a batch did to an application.
     *
     * @param before how it stood, null if the batch created it
     */
    record Item(
            ApplicationId applicationId,
            int versionAfter,
            @Nullable String before) {}

    private static final String ROW = """
            SELECT b.id, b.kind, b.title, b.done_at, b.done_by,
                   (SELECT count(*) FROM grant_batch_item i WHERE i.batch_id = b.id) AS applications
            FROM grant_batch b WHERE b.undone_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    BatchTable(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    void write(BatchKind kind, String title, List<Item> items) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO grant_batch (kind, title, done_at, done_by) VALUES (?, ?, ?, ?)")
                .params(kind.name(), title, now(), Actor.current())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        batch.batchUpdate(
                "INSERT INTO grant_batch_item (batch_id, application_id, version_after, before) VALUES (?, ?, ?, ?)",
                items.stream()
                        .map(item -> new @Nullable Object[] {
                            id, item.applicationId().value(), item.versionAfter(), item.before()
                        })
                        .toList());
    }

    Optional<BatchRow> last() {
        return jdbc.sql(ROW + " ORDER BY b.id DESC LIMIT 1")
                .query((row, n) -> new BatchRow(
                        row.getLong("id"),
                        BatchKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("done_by"),
                        row.getInt("applications")))
                .optional();
    }

    List<Item> items(long batchId) {
        return jdbc.sql("SELECT application_id, version_after, before FROM grant_batch_item WHERE batch_id = ?")
                .param(batchId)
                .query((row, n) -> new Item(
                        new ApplicationId(row.getLong("application_id")),
                        row.getInt("version_after"),
                        row.getString("before")))
                .list();
    }

    void undone(long batchId) {
        jdbc.sql("UPDATE grant_batch SET undone_at = :now WHERE id = :id")
                .params(Map.of("now", now(), "id", batchId))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
