package de.medienplan.order;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether a second person looked at something.
 *
 * @param releasedBy null while nobody did
 */
public record Release(
        State state, String enteredBy, @Nullable String releasedBy) {

    /** How far it is. */
    public enum State implements Labelled {
        /** The sum is below the limit, or there is none. */
        NOT_NEEDED,
        WAITING,
        RELEASED;

        @Override
        public Message label() {
            return Message.of("order.release." + name());
        }
    }

    /** For what nobody entered any more: it needs none. */
    static final Release NONE = new Release(State.NOT_NEEDED, "", null);

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** In words: with who did it. */
    public Message label() {
        return releasedBy == null ? state.label() : Message.of("order.release.by", releasedBy);
    }
}
