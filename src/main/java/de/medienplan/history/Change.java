package de.medienplan.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry on its way into the change log.
 *
 * @param member something that came to or left a set of the entity; kept even at the creation
 */
record Change(
        Instant at,
        String actor,
        String entity,
        long entityId,
        ChangeKind kind,
        @Nullable String field,
        @Nullable String qualifier,
        Value value,
        boolean member) {

    /** Before and after. */
    record Value(@Nullable String from, @Nullable String to) {}
}
