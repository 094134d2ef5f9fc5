package de.medienplan.device;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/** Somebody else counted the same cell meanwhile; names school, category and what is stored now. */
public final class CountChanged extends UserException {

    private static final long serialVersionUID = 1L;

    CountChanged(String school, String category, String stored) {
        super(Message.of("device.count.changed", school, category, stored));
    }
}
