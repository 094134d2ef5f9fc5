package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.school.SchoolId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A school as the owner of its counts, so that their history stands together; the register owns the row. */
@Entity
@Immutable
@Table(name = "school")
@Tracked("device.equipment")
class EquippedSchool {

    @Id
    private long id;

    protected EquippedSchool() {}

    SchoolId id() {
        return new SchoolId(id);
    }
}
