package de.medienplan.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal that the user can read and mend: carries the reason, changes nothing that is stored. */
public class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final transient @Nullable Message field;

    public UserException(Message reason) {
        this(reason, null);
    }

    private UserException(Message reason, @Nullable Message field) {
        super(reason.key() + reason.args());
        this.reason = reason;
        this.field = field;
    }

    /** A refusal of what stands in one field, which a form shows there. */
    public static UserException at(String fieldKey, Message reason) {
        return new UserException(reason, Message.of(fieldKey));
    }

    /**
     * Refuses what a rule forbids.
     *
     * @param key of the reason, which takes the arguments
     */
    public static void throwIf(boolean forbidden, String key, Object... args) {
        if (forbidden) {
            throw new UserException(Message.of(key, args));
        }
    }

    /** Refuses what a rule forbids of one field; see {@link #at}. */
    public static void throwIfAt(boolean forbidden, String fieldKey, String key, Object... args) {
        if (forbidden) {
            throw at(fieldKey, Message.of(key, args));
        }
    }

    /** What was refused and why, naming row and field where there are any. */
    public Message reason() {
        return reason;
    }

    /** Label of the field that is to be mended: the one given, or else the first that the reason names. */
    public Optional<Message> field() {
        return Optional.ofNullable(field)
                .or(() -> reason.args().stream()
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .findFirst());
    }
}
