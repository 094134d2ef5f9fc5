package de.medienplan.publication;

import de.medienplan.records.StoredRow;
import org.jspecify.annotations.Nullable;

/** @param visible whether everybody may see what was decided */
public record PublicationRow(@Nullable Long id, int version, boolean visible) implements StoredRow {

    public PublicationRow with(boolean shown) {
        return new PublicationRow(id, version, shown);
    }
}
