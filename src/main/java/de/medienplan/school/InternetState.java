package de.medienplan.school;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** What a school can do over its internet access; sufficient and its own is what mobile learning needs (DS 1000/2020, Teil D, Maßnahme 3). */
public enum InternetState implements Labelled {
    NONE,
    INSUFFICIENT,
    SUFFICIENT;

    @Override
    public Message label() {
        return Message.of("school.internet." + name());
    }
}
