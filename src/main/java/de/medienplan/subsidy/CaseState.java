package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Where a case stands as of a day. */
public enum CaseState implements Labelled {
    /** The contract begins later. */
    COMING,
    /** The city pays a part. */
    SUBSIDISED,
    /** A contract runs, the parents pay in full. */
    FULL,
    /** A bought device in use; there is nothing more to pay. */
    BOUGHT,
    ENDED;

    @Override
    public Message label() {
        return Message.of("subsidy.state." + name());
    }
}
