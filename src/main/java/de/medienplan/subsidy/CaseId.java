package de.medienplan.subsidy;

import de.medienplan.shared.Id;

/** Number of a family's case, as its address and its row in the database have it. */
public record CaseId(long value) implements Id, Comparable<CaseId> {

    @Override
    public int compareTo(CaseId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
