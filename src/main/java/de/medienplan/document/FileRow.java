package de.medienplan.document;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file without its content. */
public record FileRow(
        long id,
        DocumentOwner owner,
        String name,
        DocumentType type,
        int bytes,
        Stamp stored,
        @Nullable Stamp removed) {

    /** Who did it when. */
    public record Stamp(Instant at, String by) {}

    /** The name with the ending of what it is. */
    public String fileName() {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(type.ending()) || type == DocumentType.JPEG && lower.endsWith(".jpeg");
        return named ? name : name + type.ending();
    }

    /** Where the browser finds it. */
    public String address() {
        return DocumentController.PATH + id;
    }
}
