package de.medienplan.grant;

import de.medienplan.shared.Id;

/** Number of an application for a grant, as its address and its row in the database have it. */
public record ApplicationId(long value) implements Id, Comparable<ApplicationId> {

    /** In the place of a number where none is chosen yet. */
    public static final ApplicationId NONE = new ApplicationId(0);

    @Override
    public int compareTo(ApplicationId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
