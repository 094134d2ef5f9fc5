package de.medienplan.grant;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** Where a programme stands. Only its dates decide what can still be done; the state orders the list. */
public enum ProgrammeState implements Labelled {
    PLANNED,
    RUNNING,
    CLOSED;

    @Override
    public Message label() {
        return Message.of("grant.programme.state." + name());
    }
}
