package de.medienplan.history;

import de.medienplan.shared.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the change log of one entity, for those who have the role that the entity asks for. */
@Service
@Transactional(readOnly = true)
public class ChangeHistory {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;

    ChangeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest changes first, at most 1,000.
     *
     * @param entity class that is {@link Tracked}; the user must have the role that it asks for
     */
    public List<ChangeEntry> of(Class<?> entity, long id) {
        Tracked tracked = TrackedTypes.of(entity);
        refuseOthersThan(tracked.readers());
        return jdbc.sql("""
                        SELECT changed_at, actor, kind, field, qualifier, old_value, new_value
                        FROM change_log WHERE entity = :entity AND entity_id = :id ORDER BY id DESC LIMIT :most
                        """)
                .param("entity", tracked.value())
                .param("id", id)
                .param("most", MOST)
                .query(ChangeHistory::entry)
                .list();
    }

    /**
     * The latest changes of all entities of a class first, at most 1,000.
     *
     * @param entity class that is {@link Tracked}; the user must have the role that it asks for
     * @return changes by id of the entity, in the order of the log
     */
    public List<Map.Entry<Long, ChangeEntry>> all(Class<?> entity) {
        Tracked tracked = TrackedTypes.of(entity);
        refuseOthersThan(tracked.readers());
        return jdbc.sql("""
                        SELECT entity_id, changed_at, actor, kind, field, qualifier, old_value, new_value
                        FROM change_log WHERE entity = :entity ORDER BY id DESC LIMIT :most
                        """)
                .param("entity", tracked.value())
                .param("most", MOST)
                .query((row, number) -> Map.entry(row.getLong("entity_id"), entry(row, number)))
                .list();
    }

    private static void refuseOthersThan(String role) {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        boolean may =
                user != null && user.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role).equals(a.getAuthority()));
        if (!may) {
            throw new AccessDeniedException("history needs the role " + role);
        }
    }

    private static ChangeEntry entry(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        String qualifier = row.getString("qualifier");
        return new ChangeEntry(
                row.getTimestamp("changed_at").toInstant(),
                row.getString("actor"),
                ChangeKind.valueOf(row.getString("kind")),
                field == null ? null : Message.of(field),
                Objects.requireNonNullElse(qualifier, ""),
                row.getString("old_value"),
                row.getString("new_value"));
    }
}
