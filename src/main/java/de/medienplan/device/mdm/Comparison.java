package de.medienplan.device.mdm;

import de.medienplan.device.CategoryRow;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the reconciliation.
 *
 * @param stored what is stored, null for nothing
 * @param counted what the export says
 */
public record Comparison(
        SchoolRow school, CategoryRow category, @Nullable Integer stored, int counted) {

    /** How the two stand to each other. */
    public enum State implements Labelled {
        SAME,
        DIFFERENT,
        /** Not stored yet. */
        NEW,
        /** Stored, but not in the export. */
        MISSING;

        @Override
        public Message label() {
            return Message.of("device.mdm.state." + name());
        }
    }

    public State state() {
        if (stored == null) {
            return State.NEW;
        }
        if (stored == counted) {
            return State.SAME;
        }
        return counted == 0 ? State.MISSING : State.DIFFERENT;
    }

    /** Units that the export has more than the stored count, negative for fewer. */
    public int difference() {
        return counted - (stored == null ? 0 : stored);
    }
}
