package de.medienplan.shared;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Three states of one thing that two people edited: what both began with, what the other one stored, what is typed here.
 * Nothing typed is lost; where only one of them changed a part, that change stands.
 *
 * @param <R> the thing; immutable
 * @param <K> names a part of it
 */
public record Merge<R, K>(Parts<R, K> parts, R base, R stored, R typed) {

    /** How the thing consists of its parts. */
    public interface Parts<R, K> {

        /** The parts of any of the states, in the order in which a user reads them. */
        Collection<K> in(List<R> states);

        boolean isSame(K part, R a, R b);

        /** {@code to} with this part as in {@code from}. */
        R copy(K part, R from, R to);
    }

    /** The parts that at least one of the two changed. */
    public List<K> changed() {
        return parts.in(List.of(base, stored, typed)).stream()
                .filter(part -> isMine(part) || isTheirs(part))
                .toList();
    }

    /** Whether it was changed here. */
    public boolean isMine(K part) {
        return !parts.isSame(part, base, typed);
    }

    /** Whether the other one changed it. */
    public boolean isTheirs(K part) {
        return !parts.isSame(part, base, stored);
    }

    /** Whether both changed it, to different values, so that somebody has to decide. */
    public boolean isBoth(K part) {
        return isMine(part) && isTheirs(part) && !parts.isSame(part, stored, typed);
    }

    /**
     * Both people's changes in one, on top of what is stored now.
     *
     * @param theirs parts changed by both of which the other's is taken
     */
    public R merged(Set<K> theirs) {
        R merged = stored;
        for (K part : changed()) {
            if (isMine(part) && !theirs.contains(part)) {
                merged = parts.copy(part, typed, merged);
            }
        }
        return merged;
    }
}
