package de.medienplan.importing.memory;

import de.medienplan.importing.MappingMemory;
import de.medienplan.importing.RememberedMapping;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mappings of all users: one person maps a file, the next is asked no more. */
@Service
@Transactional
@PreAuthorize("hasRole('READER')")
class StoredMappings implements MappingMemory {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredMappings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RememberedMapping> of(String kind) {
        Map<Long, String> headings = new LinkedHashMap<>();
        Map<Long, Map<String, String>> columns = new HashMap<>();
        jdbc.sql("""
            SELECT m.id, m.headings, c.field, c.heading
            FROM import_mapping m JOIN import_mapping_column c ON c.mapping_id = m.id
            WHERE m.kind = :kind ORDER BY m.remembered_at DESC, m.id DESC
            """).param("kind", kind).query(row -> {
            headings.put(row.getLong(1), row.getString(2));
            columns.computeIfAbsent(row.getLong(1), id -> new HashMap<>()).put(row.getString(3), row.getString(4));
        });
        return headings.entrySet().stream()
                .map(entry -> new RememberedMapping(
                        entry.getValue().lines().toList(), columns.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    @Override
    public void remember(String kind, RememberedMapping mapping) {
        String headings = String.join("\n", mapping.headings());
        jdbc.sql("DELETE FROM import_mapping WHERE kind = :kind AND headings = :headings")
                .param("kind", kind)
                .param("headings", headings)
                .update();
        long id = jdbc.sql("""
            INSERT INTO import_mapping (kind, headings, remembered_at) VALUES (:kind, :headings, :at)
            RETURNING id
            """)
                .param("kind", kind)
                .param("headings", headings)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        mapping.columns()
                .forEach((field, heading) -> jdbc.sql(
                                "INSERT INTO import_mapping_column (mapping_id, field, heading) VALUES (:id, :field,"
                                        + " :heading)")
                        .param("id", id)
                        .param("field", field)
                        .param("heading", heading)
                        .update());
    }
}
