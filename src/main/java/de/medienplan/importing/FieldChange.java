package de.medienplan.importing;

import de.medienplan.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * One field that differs. Values are shown as {@link de.medienplan.shared.Formats#value} writes them.
 *
 * @param from what is stored, null if nothing
 * @param to what the file or the user says, null if nothing
 */
public record FieldChange(
        Message field, @Nullable Object from, @Nullable Object to) {}
