package de.medienplan.map;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.school.Schools;
import de.medienplan.shared.UserException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The outlines behind all maps of the city, at most one file of them. */
@Service
@Transactional
public class OutlineStore {

    /** Bytes that a file may have; districts of a large city take about one tenth of it. */
    public static final int MOST_BYTES = 5 << 20;

    private static final int LONGEST_NAME = 200;

    private final JdbcClient database;
    private final Schools schools;
    private final Clock clock;

    OutlineStore(JdbcClient database, Schools schools, Clock clock) {
        this.database = database;
        this.schools = schools;
        this.clock = clock;
    }

    /** Empty if none were uploaded. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<StoredOutlines> find() {
        return database.sql("SELECT name, content, uploaded_at, uploaded_by FROM map_outlines")
                .query((row, n) -> new StoredOutlines(
                        row.getString("name"),
                        Outlines.read(row.getString("content").getBytes(StandardCharsets.UTF_8)),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("uploaded_by")))
                .optional();
    }

    /**
     * Puts them in the place of those before.
     *
     * @throws UserException if the file is too large, cannot be read or holds no school of the city; those before stay
     */
    @MayPlan
    public StoredOutlines replace(String name, byte[] file) {
        UserException.throwIf(file.length > MOST_BYTES, "map.outlines.tooLarge", MOST_BYTES >> 20);
        JsonNode json = Outlines.json(file);
        Outlines read = Outlines.of(json);
        UserException.throwIf(isElsewhere(read), "map.outlines.elsewhere");
        OffsetDateTime now = OffsetDateTime.now(clock);
        String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        // written again: whatever encoding the file has, what is stored is read as UTF-8
        database.sql("""
                INSERT INTO map_outlines (id, name, content, uploaded_at, uploaded_by) VALUES (1, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content,
                    uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by
                """).params(shown, json.toString(), now, Actor.current()).update();
        return new StoredOutlines(shown, read, now.toInstant(), Actor.current());
    }

    /** Of another city, or with longitude and latitude in the wrong order. */
    private boolean isElsewhere(Outlines outlines) {
        List<MapSchool.Place> places = schools.all().stream()
                .flatMap(school -> Stream.ofNullable(MapSchool.Place.of(school)))
                .toList();
        return !places.isEmpty() && places.stream().noneMatch(outlines::surround);
    }

    @MayPlan
    public void remove() {
        database.sql("DELETE FROM map_outlines").update();
    }
}
