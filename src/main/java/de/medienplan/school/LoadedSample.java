package de.medienplan.school;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sample the database holds. */
@Repository
public class LoadedSample {

    private final JdbcClient database;
    private final HannoverExample schools;

    LoadedSample(JdbcClient database, HannoverExample schools) {
        this.database = database;
        this.schools = schools;
    }

    /** Empty in a city's own database. */
    public Optional<SampleDay> get() {
        return database.sql("SELECT sample, loaded_on FROM loaded_sample")
                .query((row, n) -> new SampleDay(
                        Sample.valueOf(row.getString("sample")), row.getObject("loaded_on", LocalDate.class)))
                .optional();
    }

    /** The same also for databases from before there were two samples: they hold the council paper's. */
    public Optional<SampleDay> present() {
        return get().or(() -> schools.isLoaded() ? Optional.of(SampleDay.ofCouncilPaper()) : Optional.empty());
    }

    void keep(SampleDay sample) {
        database.sql("INSERT INTO loaded_sample (sample, loaded_on) VALUES (?, ?)")
                .params(sample.sample().name(), sample.day())
                .update();
    }
}
