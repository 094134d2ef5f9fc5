package de.medienplan.school;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sample the database holds. */
@Repository
public class LoadedSample {

    private final JdbcClient database;

    LoadedSample(JdbcClient database) {
        this.database = database;
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
        return get().or(() -> hasSchools() ? Optional.of(SampleDay.ofCouncilPaper()) : Optional.empty());
    }

    /** Whether any of its schools are there, whoever asks. */
    public boolean hasSchools() {
        return database.sql("SELECT EXISTS (SELECT FROM school WHERE number LIKE ? AND synthetic <> '')")
                .param(HannoverExample.NUMBERS + "%")
                .query(Boolean.class)
                .single();
    }

    /** The first one stays. */
    void keep(SampleDay sample) {
        database.sql("INSERT INTO loaded_sample (sample, loaded_on) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(sample.sample().name(), sample.day())
                .update();
    }
}
