package de.medienplan.support;

import de.medienplan.history.Tracked;
import de.medienplan.records.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An organisational unit that has posts. */
@Entity
@Tracked("support.unit")
class OrgUnit extends Stored<UnitRow> {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitTask task;

    private String note;
    private boolean assumed;

    @SuppressWarnings("NullAway.Init")
    OrgUnit() {}

    @Override
    protected void update(UnitRow row) {
        code = limited(required(row.code(), "support.unit.field.code"), 40, "support.unit.field.code");
        name = limited(row.name(), 200, "support.unit.field.name");
        task = row.task();
        note = row.note().strip();
        assumed = row.assumed();
    }

    @Override
    protected UnitRow row() {
        return new UnitRow(id(), version(), code, name, task, note, assumed);
    }

    @Override
    public String toString() {
        return code;
    }
}
