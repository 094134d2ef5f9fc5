package de.medienplan.support;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;

/** A number of devices at full expansion. */
@Entity
@Tracked("support.expansion")
class SupportExpansion extends Stored<ExpansionRow> {

    private String name;
    private String groupCode;
    private long units;
    private int countedAs;
    private boolean assumption;
    private String source;

    @SuppressWarnings("NullAway.Init")
    SupportExpansion() {}

    @Override
    protected void update(ExpansionRow row) {
        throwIfAt(row.units() < 0, "support.expansion.field.units", "support.expansion.negative");
        throwIfAt(row.countedAs() < 1, "support.expansion.field.countedAs", "support.expansion.countedAs");
        name = limited(required(row.name(), "support.expansion.field.name"), 200, "support.expansion.field.name");
        source = required(row.source(), "support.expansion.field.source");
        groupCode = row.group();
        units = row.units();
        countedAs = row.countedAs();
        assumption = row.assumption();
    }

    @Override
    protected ExpansionRow row() {
        return new ExpansionRow(id(), version(), name, groupCode, units, countedAs, assumption, source);
    }
}
