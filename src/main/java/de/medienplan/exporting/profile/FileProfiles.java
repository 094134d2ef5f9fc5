package de.medienplan.exporting.profile;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored profiles. Asks for no right: the features do, each for its own kind. */
@Component
@Transactional
public class FileProfiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    FileProfiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. @param kind what the files hold, such as {@code subsidy.payments} */
    @Transactional(readOnly = true)
    public List<FileProfile> of(String kind) {
        return jdbc.sql("SELECT * FROM file_profile WHERE kind = ? ORDER BY name, id")
                .param(kind)
                .query(FileProfiles::row)
                .list();
    }

    /** @throws UserException if it was deleted */
    @Transactional(readOnly = true)
    public FileProfile get(String kind, long id) {
        return jdbc.sql("SELECT * FROM file_profile WHERE kind = ? AND id = ?")
                .params(kind, id)
                .query(FileProfiles::row)
                .optional()
                .orElseThrow(() -> new UserException(Message.of("exporting.profile.gone")));
    }

    /**
     * Stores a new or changed profile.
     *
     * @param known what can be filled in
     * @throws UserException if no file can be written by it, or the name is taken
     * @throws OptimisticLockingFailureException if somebody else changed it since it was read
     */
    public long save(String kind, FileProfile profile, Collection<? extends Placeholder> known, String actor) {
        profile.tried(known);
        Long id = profile.id();
        Optional<Long> taken = jdbc.sql("SELECT id FROM file_profile WHERE kind = ? AND name = ?")
                .params(kind, profile.name().strip())
                .query(Long.class)
                .optional();
        UserException.throwIfAt(
                taken.filter(other -> !other.equals(id)).isPresent(),
                "exporting.profile.name",
                "exporting.profile.nameTaken");
        return id == null ? insert(kind, profile, actor) : update(kind, profile, id, actor);
    }

    /** @throws UserException if it was deleted already */
    public void delete(String kind, FileProfile profile) {
        int gone = jdbc.sql("DELETE FROM file_profile WHERE kind = ? AND id = ? AND version = ?")
                .params(kind, Objects.requireNonNull(profile.id()), profile.version())
                .update();
        if (gone == 0) {
            throw new OptimisticLockingFailureException("file profile");
        }
    }

    private long insert(String kind, FileProfile profile, String actor) {
        return jdbc.sql("""
            INSERT INTO file_profile (kind, name, ending, encoding, separator, headings, decimal_comma, date_pattern,
                columns, source, changed_at, changed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """)
                .param(kind)
                .params(values(profile))
                .param(Timestamp.from(clock.instant()))
                .param(actor)
                .query(Long.class)
                .single();
    }

    private long update(String kind, FileProfile profile, long id, String actor) {
        int changed = jdbc.sql("""
            UPDATE file_profile SET name = ?, ending = ?, encoding = ?, separator = ?, headings = ?, decimal_comma = ?,
                date_pattern = ?, columns = ?, source = ?, changed_at = ?, changed_by = ?, version = version + 1
            WHERE kind = ? AND id = ? AND version = ?
            """)
                .params(values(profile))
                .param(Timestamp.from(clock.instant()))
                .param(actor)
                .param(kind)
                .param(id)
                .param(profile.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("file profile");
        }
        return id;
    }

    private static List<Object> values(FileProfile profile) {
        ProfileLayout layout = profile.layout();
        return List.of(
                profile.name().strip(),
                layout.ending(),
                layout.encoding().name(),
                layout.separator().name(),
                layout.headings(),
                layout.decimalComma(),
                layout.datePattern(),
                profile.columns().strip(),
                profile.source().strip());
    }

    private static FileProfile row(ResultSet row, int number) throws SQLException {
        return new FileProfile(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("name"),
                new ProfileLayout(
                        row.getString("ending"),
                        ProfileEncoding.valueOf(row.getString("encoding")),
                        ProfileSeparator.valueOf(row.getString("separator")),
                        row.getBoolean("headings"),
                        row.getBoolean("decimal_comma"),
                        row.getString("date_pattern")),
                row.getString("columns"),
                row.getString("source"));
    }
}
