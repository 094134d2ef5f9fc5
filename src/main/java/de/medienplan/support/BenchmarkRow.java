package de.medienplan.support;

import de.medienplan.records.StoredRow;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What others calculate with.
 *
 * @param level code of the school level it speaks of; null for devices
 * @param low the smaller figure of a range; null while it is open
 * @param high the larger one; the same as {@code low} if the source names one figure
 * @param asOf year or date of the source
 */
public record BenchmarkRow(
        @Nullable Long id,
        int version,
        String name,
        Kind kind,
        @Nullable String level,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Standing standing,
        String source,
        String asOf)
        implements StoredRow {

    /** What the figures count. */
    public enum Kind implements Labelled {
        DEVICES_PER_POST,
        POSTS_PER_SCHOOL;

        @Override
        public Message label() {
            return Message.of("support.benchmark.kind." + name());
        }
    }

    /** How well the figure is proven. */
    public enum Standing implements Labelled {
        /** Read in the source itself. */
        CITED,
        /** Quoted by another. */
        SECONDARY,
        /** Still to be proven. */
        OPEN;

        @Override
        public Message label() {
            return Message.of("support.benchmark.standing." + name());
        }
    }
}
