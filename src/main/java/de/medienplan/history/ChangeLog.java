package de.medienplan.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Appends to the log through the connection of the session, so that change and entry share one transaction. */
final class ChangeLog {

    private static final String INSERT =
            "INSERT INTO change_log (changed_at, actor, entity, entity_id, kind, field, qualifier, old_value, new_value)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ChangeLog() {}

    private record Subject(String entity, long id) {}

    /** What is set together with the creation of an entity is part of it and gets no entries of its own. */
    static void write(SharedSessionContractImplementor session, List<Change> changes) {
        Set<Subject> created = new HashSet<>();
        changes.stream()
                .filter(change -> change.kind() == ChangeKind.CREATED)
                .forEach(change -> created.add(new Subject(change.entity(), change.entityId())));
        List<Change> worthKeeping = changes.stream()
                .filter(change -> change.kind() != ChangeKind.CHANGED
                        || change.member()
                        || !created.contains(new Subject(change.entity(), change.entityId())))
                .toList();
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Change change : worthKeeping) {
                    fill(insert, change);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void fill(PreparedStatement insert, Change change) throws SQLException {
        insert.setTimestamp(1, Timestamp.from(change.at()));
        insert.setString(2, change.actor());
        insert.setString(3, change.entity());
        insert.setLong(4, change.entityId());
        insert.setString(5, change.kind().name());
        insert.setString(6, change.field());
        insert.setString(7, change.qualifier());
        insert.setString(8, change.value().from());
        insert.setString(9, change.value().to());
    }
}
