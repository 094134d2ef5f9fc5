package de.medienplan.records;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a screen shows and gives back of a stored thing. */
public interface StoredRow {

    /** Null for one that is not stored yet. */
    @Nullable
    Long id();

    /** The state that was read; a save from an older one is refused. */
    int version();

    /** The id of one that is stored. */
    default long key() {
        return Objects.requireNonNull(id());
    }
}
