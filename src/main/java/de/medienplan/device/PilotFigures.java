package de.medienplan.device;

import de.medienplan.identity.MayEquip;
import de.medienplan.identity.MayRead;
import de.medienplan.importing.GermanValues;
import de.medienplan.importing.SourceTable;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import de.medienplan.shared.SchoolYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the pilot schools; the file that ships holds those of the council paper. */
@Service
@Transactional
public class PilotFigures {

    private static final String FILE = "/data/hannover/pilot.csv";

    private final JdbcClient jdbc;

    PilotFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The school years, the earliest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<PilotYear> years() {
        return jdbc.sql("SELECT * FROM pilot_year ORDER BY school_year")
                .query((row, number) -> new PilotYear(
                        new SchoolYear(row.getInt("school_year")),
                        row.getInt("pupils"),
                        row.getInt("tablets"),
                        row.getInt("entitled"),
                        row.getInt("siblings"),
                        row.getString("source")))
                .list();
    }

    /** Stores the figures of one school year, in place of older ones. */
    @MayEquip
    public void save(PilotYear year) {
        jdbc.sql("""
                        INSERT INTO pilot_year (school_year, pupils, tablets, entitled, siblings, source)
                        VALUES (:year, :pupils, :tablets, :entitled, :siblings, :source)
                        ON CONFLICT (school_year) DO UPDATE SET pupils = excluded.pupils, tablets = excluded.tablets,
                            entitled = excluded.entitled, siblings = excluded.siblings, source = excluded.source
                        """)
                .param("year", year.year().start())
                .param("pupils", year.pupils())
                .param("tablets", year.tablets())
                .param("entitled", year.entitled())
                .param("siblings", year.siblings())
                .param("source", year.source())
                .update();
    }

    /** Loads the figures of the council paper. */
    @MayEquip
    public void load() {
        shipped().forEach(this::save);
    }

    static List<PilotYear> shipped() {
        try (InputStream file = Objects.requireNonNull(PilotFigures.class.getResourceAsStream(FILE), FILE)) {
            SourceTable table = TableFile.read("pilot.csv", file.readAllBytes());
            return table.rows().stream().map(PilotFigures::year).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PilotYear year(TableRow row) {
        return new PilotYear(
                SchoolYear.parse(row.cell(0)),
                GermanValues.count(row.cell(1)),
                GermanValues.count(row.cell(2)),
                GermanValues.count(row.cell(3)),
                GermanValues.count(row.cell(4)),
                row.cell(5));
    }
}
