package de.medienplan.support;

import de.medienplan.records.StoredRow;
import org.jspecify.annotations.Nullable;

/** A service, such as the network, and who answers for it on each level. */
public record ServiceRow(
        @Nullable Long id,
        int version,
        String name,
        Party school,
        Party first,
        Party second,
        Party third,
        String source)
        implements StoredRow {

    /** Who is responsible and how to reach them; both may be empty. */
    public record Party(String responsible, String contact) {

        public static final Party NOBODY = new Party("", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
