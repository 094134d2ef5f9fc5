package de.medienplan.planning;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;

/** A scenario that cannot be planned as it stands: says where and why. */
public final class InvalidScenario extends UserException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path JSON path of the offending value, e.g. {@code $.schools[3].duration} */
    public InvalidScenario(String path, Message reason) {
        super(reason);
        this.path = path;
    }

    /** JSON path of the offending value, {@code $} for the file as a whole. */
    public String path() {
        return path;
    }
}
