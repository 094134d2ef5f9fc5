package de.medienplan.city;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coat of arms or logo of the city, for screens and papers. */
@Service
@Transactional
public class CityEmblem {

    /** Most bytes of an uploaded file. */
    public static final int MOST_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    CityEmblem(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The picture as PNG; empty if there is none. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<byte[]> png() {
        return jdbc.sql("SELECT png FROM city_emblem").query(byte[].class).optional();
    }

    /**
     * Takes the place of the one before.
     *
     * @param file PNG, JPEG or SVG
     * @throws UserException if it is too big or no such picture
     */
    @MayPlan
    public void store(byte[] file) {
        UserException.throwIf(file.length > MOST_BYTES, "city.emblem.tooBig", MOST_BYTES >> 20);
        byte[] png = EmblemPicture.png(file);
        jdbc.sql("""
                INSERT INTO city_emblem (id, png, stored_at, stored_by) VALUES (1, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET png = excluded.png, stored_at = excluded.stored_at,
                    stored_by = excluded.stored_by
                """)
                .params(png, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), Actor.current())
                .update();
    }

    @MayPlan
    public void remove() {
        jdbc.sql("DELETE FROM city_emblem").update();
    }
}
