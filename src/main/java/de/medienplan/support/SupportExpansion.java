package de.medienplan.support;

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
        refuseIf(row.units() < 0, "support.expansion.negative");
        refuseIf(row.countedAs() < 1, "support.expansion.countedAs");
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
