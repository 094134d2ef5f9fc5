package de.medienplan.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the sample rests on besides its schools: the figures of Hannover's council paper and its programme, as rows of
 * every feature. No other database holds them. Adds what is missing and leaves alone what somebody changed.
 */
@Component
public class SampleFacts {

    private static final String FILE = "/data/hannover/facts.sql";

    private final JdbcTemplate database;

    public SampleFacts(JdbcTemplate database) {
        this.database = database;
    }

    /** Loads it; of use with the schools of the sample only. */
    public void load() {
        try (InputStream file = Objects.requireNonNull(SampleFacts.class.getResourceAsStream(FILE), FILE)) {
            database.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
