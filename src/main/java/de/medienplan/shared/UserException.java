package de.medienplan.shared;

/** A refusal that the user can read and mend: carries the reason, changes nothing that is stored. */
public class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UserException(Message reason) {
        super(reason.key() + reason.args());
        this.reason = reason;
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

    /** What was refused and why, naming row and field where there are any. */
    public Message reason() {
        return reason;
    }
}
