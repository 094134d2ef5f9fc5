package de.medienplan.history;

import de.medienplan.shared.Message;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change as a user reads it.
 *
 * @param field label of the field; null if the whole entity was created or deleted
 * @param qualifier which part of the entity, e.g. a school year; empty if it has no parts
 */
public record ChangeEntry(
        Instant at,
        String actor,
        ChangeKind kind,
        @Nullable Message field,
        String qualifier,
        @Nullable String storedFrom,
        @Nullable String storedTo) {

    public String from(Locale locale) {
        return StoredValue.shown(storedFrom, locale);
    }

    public String to(Locale locale) {
        return StoredValue.shown(storedTo, locale);
    }
}
