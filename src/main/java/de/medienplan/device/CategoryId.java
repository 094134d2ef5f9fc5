package de.medienplan.device;

import de.medienplan.shared.Id;

/** Number of a category of devices, as its row in the database has it. */
public record CategoryId(long value) implements Id, Comparable<CategoryId> {

    /** In the place of a number where none is chosen yet. */
    public static final CategoryId NONE = new CategoryId(0);

    @Override
    public int compareTo(CategoryId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
