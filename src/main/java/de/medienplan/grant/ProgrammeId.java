package de.medienplan.grant;

import de.medienplan.shared.Id;

/** Number of a grant programme, as its address and its row in the database have it. */
public record ProgrammeId(long value) implements Id, Comparable<ProgrammeId> {

    /** In the place of a number where none is chosen yet. */
    public static final ProgrammeId NONE = new ProgrammeId(0);

    @Override
    public int compareTo(ProgrammeId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
