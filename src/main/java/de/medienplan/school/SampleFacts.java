package de.medienplan.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a sample rests on besides its schools, as rows of every feature: the figures of Hannover's council paper and its
 * programme, or made up ones around the day. No other database holds them. Adds what is missing and leaves alone what somebody changed.
 */
@Component
public class SampleFacts {

    private static final String COUNCIL_PAPER = "/data/hannover/facts.sql";
    private static final String RUNNING = "/data/laufend/facts.sql";

    private final JdbcTemplate database;

    public SampleFacts(JdbcTemplate database) {
        this.database = database;
    }

    /** Loads it; of use with the schools of the sample only. */
    public void load(SampleDay sample) {
        String name = sample.isRunning() ? RUNNING : COUNCIL_PAPER;
        try (InputStream file = Objects.requireNonNull(SampleFacts.class.getResourceAsStream(name), name)) {
            database.execute(dated(new String(file.readAllBytes(), StandardCharsets.UTF_8), sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dated(String statements, SampleDay sample) {
        String dated = statements
                .replace("{day}", "DATE '" + sample.day() + "'")
                .replace("{year}", Integer.toString(sample.day().getYear()))
                .replace("{first}", Integer.toString(sample.firstYear()));
        return sample.isRunning()
                ? dated.replace("{paper}", SampleDecision.of(sample).number())
                : dated;
    }
}
