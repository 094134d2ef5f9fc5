package de.medienplan.budget;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** The two sides of the budget, and where the lines of the media development plan stand. */
public enum Side implements Labelled {
    /** Teilfinanzhaushalt 40, I.24303.906. */
    INVESTMENT,
    /** Teilergebnishaushalt 40, product 24303. */
    OPERATING;

    @Override
    public Message label() {
        return Message.of("budget.side." + name());
    }

    /** With the number under which the lines stand. */
    public Message heading() {
        return Message.of("budget.side." + name() + ".heading");
    }
}
