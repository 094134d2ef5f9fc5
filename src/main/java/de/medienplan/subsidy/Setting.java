package de.medienplan.subsidy;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;

/** A number that the installation sets, with the range in which it makes sense. */
public enum Setting implements Labelled {
    /** Groups of children from this size on are shown to readers without the role. */
    SMALLEST_GROUP(3, 50),
    /** Days before its end from which a proof counts as ending soon. */
    PROOFS_SOON_DAYS(7, 365),
    /** Days for which an ended proof stays among the deadlines. */
    PROOFS_BACK_DAYS(0, 730),
    /** Days ahead in which proofs that end are deadlines. */
    PROOFS_AHEAD_DAYS(30, 1095),
    /** Months without a valid proof after which a case without an end is to be looked at. */
    UNVERIFIED_MONTHS(1, 60),
    /** Months into a school year up to which a school that goes live brings its families in the same year. */
    JOIN_MONTHS(0, 11),
    /** Euros from which payment runs need somebody else's release; 0: never. */
    FOUR_EYES_FROM(0, 10_000_000);

    private final int least;
    private final int most;

    Setting(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    @Override
    public Message label() {
        return Message.of("subsidy.setting." + name());
    }
}
