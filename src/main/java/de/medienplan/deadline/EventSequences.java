package de.medienplan.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the revisions of calendar events: a changed event gets the next SEQUENCE (RFC 5545, 3.8.7.4). */
@Component
class EventSequences {

    /** A revision and since when it holds. */
    record Revision(int sequence, Instant changedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    EventSequences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, Revision> of(List<DeadlineGroup> groups) {
        Map<String, Revision> revisions = new HashMap<>();
        groups.forEach(group -> revisions.put(group.uid(), revision(group)));
        return revisions;
    }

    private Revision revision(DeadlineGroup group) {
        return jdbc.sql("""
                        INSERT INTO deadline_event AS e (uid, sequence, fingerprint, changed_at)
                        VALUES (:uid, 0, :print, :now)
                        ON CONFLICT (uid) DO UPDATE
                        SET sequence = e.sequence + CASE WHEN e.fingerprint = :print THEN 0 ELSE 1 END,
                            changed_at = CASE WHEN e.fingerprint = :print THEN e.changed_at ELSE :now END,
                            fingerprint = :print
                        RETURNING sequence, changed_at
                        """)
                .param("uid", group.uid())
                .param("print", group.date() + "|" + group.count() + "|" + group.amount())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> new Revision(
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
