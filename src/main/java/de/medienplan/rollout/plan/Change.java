package de.medienplan.rollout.plan;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import org.jspecify.annotations.Nullable;

/** What becomes of a school from one plan to another. */
public enum Change implements Labelled {
    EARLIER,
    LATER,
    /** It has a date in the first plan only. */
    FELL_OUT,
    /** It has a date in the second plan only. */
    CAME_IN,
    SAME,
    /** It has a date in neither. */
    UNPLANNED,
    /** Only the first scenario knows it. */
    ONLY_BEFORE,
    /** Only the second scenario knows it. */
    ONLY_AFTER;

    static Change of(boolean known, @Nullable String from, boolean stillKnown, @Nullable String to, int quarters) {
        if (!known || !stillKnown) {
            return known ? ONLY_BEFORE : ONLY_AFTER;
        }
        if (from == null || to == null) {
            return from != null ? FELL_OUT : to != null ? CAME_IN : UNPLANNED;
        }
        return quarters > 0 ? LATER : quarters < 0 ? EARLIER : SAME;
    }

    /** Whether the school's date differs. */
    public boolean isAny() {
        return this != SAME && this != UNPLANNED;
    }

    @Override
    public Message label() {
        return Message.of("comparison.change." + name());
    }
}
