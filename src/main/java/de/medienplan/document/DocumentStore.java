package de.medienplan.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The table of files; lists never read contents. */
@Repository
class DocumentStore {

    private static final String ROW =
            "SELECT id, owner_kind, owner_id, name, type, bytes, stored_at, stored_by, removed_at, removed_by FROM document_file ";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FileRow> of(DocumentOwner owner, boolean removed) {
        return jdbc.sql(ROW + "WHERE owner_kind = ? AND owner_id = ? AND (removed_at IS NOT NULL) = ? ORDER BY id DESC")
                .params(owner.kind(), owner.id(), removed)
                .query(DocumentStore::row)
                .list();
    }

    Optional<FileRow> find(long id) {
        return jdbc.sql(ROW + "WHERE id = ?")
                .param(id)
                .query(DocumentStore::row)
                .optional();
    }

    Optional<byte[]> content(long id) {
        return jdbc.sql("SELECT content FROM document_file WHERE id = ? AND content IS NOT NULL")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** Whether the very same content hangs on the same thing. */
    boolean hasSame(FileRow row, byte[] content) {
        return jdbc.sql("SELECT count(*) FROM document_file WHERE owner_kind = ? AND owner_id = ? AND sha256 = ?"
                                + " AND removed_at IS NULL")
                        .params(row.owner().kind(), row.owner().id(), sha256(content))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    long insert(FileRow row, byte[] content) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO document_file (owner_kind, owner_id, name, type, bytes, sha256, content, stored_at, stored_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.owner().kind(),
                        row.owner().id(),
                        row.name(),
                        row.type().name(),
                        row.bytes(),
                        sha256(content),
                        content,
                        OffsetDateTime.ofInstant(row.stored().at(), ZoneOffset.UTC),
                        row.stored().by())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void mark(long id, @Nullable OffsetDateTime removedAt, @Nullable String removedBy) {
        jdbc.sql("UPDATE document_file SET removed_at = :at, removed_by = :by WHERE id = :id")
                .param("at", removedAt, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", removedBy, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void forget(long id, OffsetDateTime at, String by) {
        jdbc.sql("UPDATE document_file SET content = NULL, removed_at = ?, removed_by = ? WHERE id = ?")
                .params(at, by, id)
                .update();
    }

    private static FileRow row(ResultSet found, int number) throws SQLException {
        OffsetDateTime removed = found.getObject("removed_at", OffsetDateTime.class);
        return new FileRow(
                found.getLong("id"),
                new DocumentOwner(found.getString("owner_kind"), found.getLong("owner_id")),
                found.getString("name"),
                DocumentType.valueOf(found.getString("type")),
                found.getInt("bytes"),
                new FileRow.Stamp(
                        found.getObject("stored_at", OffsetDateTime.class).toInstant(), found.getString("stored_by")),
                removed == null ? null : new FileRow.Stamp(removed.toInstant(), found.getString("removed_by")));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
