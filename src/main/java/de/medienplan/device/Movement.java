package de.medienplan.device;

import de.medienplan.history.Tracked;
import de.medienplan.history.Untracked;
import de.medienplan.records.Versioned;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.Id;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Devices that left a school. One row for both sides: what leaves one school arrives at the other, or is gone. It is
 * never deleted, only taken back.
 */
@Entity
@Table(name = "device_movement")
@Tracked("device.movement")
class Movement extends Versioned {

    @Untracked
    private long purchaseId;

    @Untracked
    private long fromSchoolId;

    @Untracked
    private @Nullable Long toSchoolId;

    private int quantity;
    private LocalDate movedOn;

    @Enumerated(EnumType.STRING)
    private MovementReason reason;

    private @Nullable String note;
    private boolean undone;

    @SuppressWarnings("NullAway.Init")
    protected Movement() {}

    Movement(MovementRow draft) {
        this.purchaseId = draft.purchaseId();
        this.fromSchoolId = draft.route().from().value();
        this.toSchoolId = Id.orNull(draft.route().to());
        this.quantity = draft.quantity();
        this.movedOn = draft.movedOn();
        this.reason = draft.reason();
        this.note = draft.note();
    }

    void undo() {
        if (undone) {
            throw new UserException(Message.of("device.movement.alreadyUndone"));
        }
        undone = true;
    }

    MovementRow row() {
        return new MovementRow(
                id(),
                version(),
                purchaseId,
                new MovementRow.Route(new SchoolId(fromSchoolId), Id.orNull(toSchoolId, SchoolId::new)),
                quantity,
                movedOn,
                reason,
                note,
                undone);
    }
}
