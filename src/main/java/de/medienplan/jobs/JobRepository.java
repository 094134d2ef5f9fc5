package de.medienplan.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The states of the jobs. Each step names the state it starts from and tells whether it was taken, so that of two who want
 * to take different ones only the first does.
 */
@Repository
class JobRepository {

    private static final int MOST_TRIES = 3;

    /** Running for a process that has not been heard of for half a minute. */
    private static final String DEAD = """
            state = 'RUNNING' AND kind IN (:kinds) AND NOT EXISTS
            (SELECT 1 FROM job_node n WHERE n.id = node AND n.seen_at > now() - INTERVAL '30 seconds')""";

    private final JdbcClient database;
    private final Clock clock;

    /** This process among those that work on the database. */
    private final UUID node = UUID.randomUUID();

    JobRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    JobId insert(String kind, String author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("INSERT INTO background_job (kind, state, requested_at, requested_by)"
                        + " VALUES (:kind, 'QUEUED', :now, :author)")
                .param("kind", kind)
                .param("now", now())
                .param("author", author)
                .update(key, "id");
        return new JobId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Begins the one that has waited longest, skipping those that another process is about to begin. */
    Optional<JobRow> claim(Collection<String> kinds) {
        return database.sql("""
            UPDATE background_job SET state = 'RUNNING', started_at = :now, node = :node, tries = tries + 1 WHERE state = 'QUEUED' AND id =
            (SELECT id FROM background_job WHERE state = 'QUEUED' AND kind IN (:kinds)
             ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id
            """)
                .param("now", now())
                .param("node", node)
                .param("kinds", kinds)
                .query((row, n) -> new JobId(row.getLong("id")))
                .optional()
                .flatMap(this::find);
    }

    boolean cancel(JobId id) {
        return database.sql("UPDATE background_job SET state = 'STOPPED', finished_at = :now"
                                + " WHERE id = :id AND state = 'QUEUED'")
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    boolean requestStop(JobId id) {
        return database.sql("UPDATE background_job SET stop_requested = TRUE WHERE id = :id AND state = 'RUNNING'")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    List<JobId> stopRequested() {
        return database.sql("SELECT id FROM background_job WHERE state = 'RUNNING' AND stop_requested")
                .query((row, n) -> new JobId(row.getLong("id")))
                .list();
    }

    boolean end(JobId id, JobState state, @Nullable JobFailure failure) {
        return database.sql("""
            UPDATE background_job SET state = :state, failure_de = :german, failure_en = :english, finished_at = :now
            WHERE id = :id AND state = 'RUNNING' AND node = :node
            """)
                        .param("node", node)
                        .param("state", state.name())
                        .param("german", failure == null ? null : failure.german())
                        .param("english", failure == null ? null : failure.english())
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Says that this process lives. The clock is that of the database, the same for all. */
    void beat() {
        database.sql("INSERT INTO job_node VALUES (:node, now()) ON CONFLICT (id) DO UPDATE SET seen_at = now()")
                .param("node", node)
                .update();
    }

    /** Says that this process has ended, so that nobody waits for it. */
    void leave() {
        database.sql("DELETE FROM job_node WHERE id = :node")
                .param("node", node)
                .update();
    }

    /** For a database that no other process can reach: whoever beat before is dead. */
    void forgetOthers() {
        database.sql("DELETE FROM job_node WHERE id <> :node")
                .param("node", node)
                .update();
    }

    /** What begins anew of the jobs of dead processes; one that was cut off three times is left alone. */
    void takeOver(Collection<String> kinds) {
        database.sql("UPDATE background_job SET state = 'QUEUED', started_at = NULL, node = NULL WHERE " + DEAD
                        + " AND NOT stop_requested AND tries < " + MOST_TRIES)
                .param("kinds", kinds)
                .update();
    }

    /** Ends the jobs of dead processes. */
    void interrupt(Collection<String> kinds) {
        database.sql("UPDATE background_job SET state = 'INTERRUPTED', finished_at = :now WHERE " + DEAD)
                .param("now", now())
                .param("kinds", kinds)
                .update();
    }

    /** Ends what this process had begun before it was stopped; nothing of it runs any more. */
    void interruptOwn(Collection<String> kinds) {
        database.sql("UPDATE background_job SET state = 'INTERRUPTED', finished_at = :now"
                        + " WHERE state = 'RUNNING' AND node = :node AND kind IN (:kinds)")
                .param("now", now())
                .param("node", node)
                .param("kinds", kinds)
                .update();
    }

    /** Those that this process still has to do; another may have taken one over that seemed dead. */
    Set<JobId> mine() {
        return Set.copyOf(database.sql("SELECT id FROM background_job WHERE state = 'RUNNING' AND node = :node")
                .param("node", node)
                .query((row, n) -> new JobId(row.getLong("id")))
                .list());
    }

    long count(JobState state) {
        return database.sql("SELECT count(*) FROM background_job WHERE state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    Optional<JobRow> find(JobId id) {
        return database.sql("SELECT " + JobRow.COLUMNS + " FROM background_job j WHERE j.id = :id")
                .param("id", id.value())
                .query((row, n) -> JobRow.read(row))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
