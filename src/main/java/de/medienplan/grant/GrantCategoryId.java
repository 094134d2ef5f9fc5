package de.medienplan.grant;

import de.medienplan.shared.Id;

/** Number of a category that a programme funds, as its row in the database has it. */
public record GrantCategoryId(long value) implements Id, Comparable<GrantCategoryId> {

    /** In the place of a number where none is chosen yet. */
    public static final GrantCategoryId NONE = new GrantCategoryId(0);

    @Override
    public int compareTo(GrantCategoryId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
