package de.medienplan.school;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/** Refuses a save because somebody else saved the school first; brings what is stored now. */
public final class ChangedMeanwhile extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient SchoolDetail stored;

    ChangedMeanwhile(SchoolDetail stored) {
        super(Message.of("school.changedMeanwhile", stored.changedBy()));
        this.stored = stored;
    }

    public SchoolDetail stored() {
        return stored;
    }
}
