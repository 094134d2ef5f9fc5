package de.medienplan.school;

import de.medienplan.shared.Id;

/** Number of a school of the register, as its address and its row in the database have it. */
public record SchoolId(long value) implements Id, Comparable<SchoolId> {

    /** In the place of a number where none is chosen yet. */
    public static final SchoolId NONE = new SchoolId(0);

    @Override
    public int compareTo(SchoolId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
