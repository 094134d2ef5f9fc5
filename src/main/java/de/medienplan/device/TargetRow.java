package de.medienplan.device;

import de.medienplan.records.StoredRow;
import de.medienplan.school.SchoolLevel;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rule what schools should have, as screens show and edit it.
 *
 * @param id null for one that is not stored yet
 * @param level the level of school that it is for; null for all levels, and if it names a type
 * @param typeCode the one school type that it is for; null otherwise. The narrower rule wins
 * @param base what is counted
 * @param factor how many sets per counted thing
 * @param setSize devices in one set; 1 if the rule is about single devices
 */
public record TargetRow(
        @Nullable Long id,
        int version,
        CategoryId categoryId,
        @Nullable SchoolLevel level,
        @Nullable String typeCode,
        TargetBase base,
        BigDecimal factor,
        int setSize,
        Source source)
        implements StoredRow {

    /** The same, to be stored again after it was deleted. */
    public TargetRow asNew() {
        return new TargetRow(null, 0, categoryId, level, typeCode, base, factor, setSize, source);
    }
}
