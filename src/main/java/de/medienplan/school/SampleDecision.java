package de.medienplan.school;

import de.medienplan.importing.GermanValues;
import de.medienplan.importing.TableFile;
import de.medienplan.importing.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The made-up council paper of the running sample, by which its programme was decided.
 *
 * @param number e.g. {@code 0417/2026}
 */
public record SampleDecision(String number, LocalDate decidedOn) {

    private static final String FILE = "/data/laufend/beschluss.csv";

    /** Its date moves with the programme's. */
    public static SampleDecision of(SampleDay sample) {
        try (InputStream file = Objects.requireNonNull(SampleDecision.class.getResourceAsStream(FILE), FILE)) {
            TableRow row =
                    TableFile.read("beschluss.csv", file.readAllBytes()).rows().getFirst();
            String number = row.cell(0).replace("{first}", Integer.toString(sample.firstYear()));
            return new SampleDecision(number, GermanValues.date(row.cell(1)).plusYears(sample.years()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
