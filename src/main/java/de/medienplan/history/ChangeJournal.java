package de.medienplan.history;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps changes of what is not written by Hibernate, in the transaction that makes them. Read them with
 * {@link ChangeHistory}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ChangeJournal {

    private static final int LONGEST = 120;

    /**
     * A field that changed.
     *
     * @param key message key of its label
     * @param qualifier which part of the entity; empty if it has no parts
     */
    public record Field(
            String key,
            String qualifier,
            @Nullable Object from,
            @Nullable Object to) {

        /** Whether a user sees a difference. */
        public boolean differs() {
            return !StoredValue.same(from, to);
        }
    }

    private final JdbcTemplate database;
    private final Clock clock;

    ChangeJournal(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param entity class that is {@link Tracked} */
    public void created(Class<?> entity, long id) {
        write(entity, id, ChangeKind.CREATED, List.of(new Field("", "", null, null)));
    }

    /** @param entity class that is {@link Tracked} */
    public void changed(Class<?> entity, long id, List<Field> fields) {
        write(entity, id, ChangeKind.CHANGED, fields);
    }

    private void write(Class<?> entity, long id, ChangeKind kind, List<Field> fields) {
        String name = TrackedTypes.of(entity).value();
        Timestamp now = Timestamp.from(Instant.now(clock));
        List<Object[]> rows = fields.stream()
                .map(field -> new @Nullable Object[] {
                    now,
                    Actor.current(),
                    name,
                    id,
                    kind.name(),
                    kind == ChangeKind.CREATED ? null : field.key(),
                    field.qualifier()
                            .substring(0, Math.min(LONGEST, field.qualifier().length())),
                    StoredValue.of(field.from()),
                    StoredValue.of(field.to())
                })
                .map(row -> (Object[]) row)
                .toList();
        database.batchUpdate(
                "INSERT INTO change_log (changed_at, actor, entity, entity_id, kind, field, qualifier, old_value, new_value)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
