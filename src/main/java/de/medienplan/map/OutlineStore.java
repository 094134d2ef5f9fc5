package de.medienplan.map;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.UserException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outlines behind all maps of the city, at most one file of them. */
@Service
@Transactional
public class OutlineStore {

    /** Bytes that a file may have; districts of a large city take about one tenth of it. */
    public static final int MOST_BYTES = 5 << 20;

    private final JdbcClient database;
    private final Clock clock;

    OutlineStore(JdbcClient database, Clock clock) {
        this.database = database;
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
     * @throws UserException if the file is too large or cannot be read; those before stay
     */
    @MayPlan
    public StoredOutlines replace(String name, byte[] file) {
        UserException.throwIf(file.length > MOST_BYTES, "map.outlines.tooLarge", MOST_BYTES >> 20);
        Outlines read = Outlines.read(file);
        OffsetDateTime now = OffsetDateTime.now(clock);
        remove();
        database.sql("INSERT INTO map_outlines (id, name, content, uploaded_at, uploaded_by) VALUES (1, ?, ?, ?, ?)")
                .params(name, new String(file, StandardCharsets.UTF_8), now, Actor.current())
                .update();
        return new StoredOutlines(name, read, now.toInstant(), Actor.current());
    }

    @MayPlan
    public void remove() {
        database.sql("DELETE FROM map_outlines").update();
    }
}
