package de.medienplan.offer;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.util.EnumSet;
import java.util.Set;

/** How far a school is with an offer. */
public enum OfferState implements Labelled {
    /** The school asked for it. */
    WISHED,
    /** The prerequisites were checked on site. */
    CHECKED,
    /** The city has promised it. */
    PROMISED,
    IN_SETUP,
    IN_OPERATION,
    /** Put off; can be taken up again as a wish. */
    ON_HOLD;

    /** The states that may follow. */
    public Set<OfferState> next() {
        return switch (this) {
            case WISHED -> EnumSet.of(CHECKED, ON_HOLD);
            case CHECKED -> EnumSet.of(PROMISED, WISHED, ON_HOLD);
            case PROMISED -> EnumSet.of(IN_SETUP, CHECKED, ON_HOLD);
            case IN_SETUP -> EnumSet.of(IN_OPERATION, PROMISED, ON_HOLD);
            case IN_OPERATION -> EnumSet.of(IN_SETUP, ON_HOLD);
            case ON_HOLD -> EnumSet.of(WISHED);
        };
    }

    /** Whether a school can be in this state only with all prerequisites met. */
    public boolean needsPrerequisites() {
        return this == CHECKED || this == PROMISED || this == IN_SETUP || this == IN_OPERATION;
    }

    @Override
    public Message label() {
        return Message.of("offer.state." + name());
    }
}
