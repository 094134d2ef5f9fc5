package de.medienplan.city;

import de.medienplan.records.StoredRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the city says about itself.
 *
 * @param text null if not entered
 * @param source where it stands; empty if not entered
 */
public record CityRow(
        @Nullable Long id,
        int version,
        CityFact code,
        @Nullable String text,
        String source,
        @Nullable LocalDate sourceDate)
        implements StoredRow {

    public CityRow with(String changed, String changedSource, LocalDate asOf) {
        return new CityRow(id, version, code, changed, changedSource, asOf);
    }
}
