package de.medienplan.publication;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;

/** The one row of {@link PublicationRow}. */
@Entity
@Tracked("publication")
class PublicationSettings extends Stored<PublicationRow> {

    static final long ONLY = 1;

    private boolean visible;

    protected PublicationSettings() {}

    @Override
    protected void update(PublicationRow row) {
        visible = row.visible();
    }

    @Override
    protected PublicationRow row() {
        return new PublicationRow(id(), version(), visible);
    }
}
