package de.medienplan.school;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Three states of one school that two people edited: what both began with, what the other one saved, what is typed
 * here. Nothing typed is lost; where only one of them changed a value, that change stands.
 */
public record EditConflict(SchoolValues base, SchoolDetail stored, SchoolValues typed) {

    /**
     * A value that at least one of the two changed.
     *
     * @param both whether both changed it, to different values, so that somebody has to decide
     */
    public record Line(
            FieldKey key,
            @Nullable Object base,
            @Nullable Object stored,
            @Nullable Object typed,
            boolean both) {}

    public List<Line> lines() {
        Set<FieldKey> theirs = base.differences(stored.values());
        Set<FieldKey> mine = base.differences(typed);
        SortedSet<FieldKey> changed = new TreeSet<>(theirs);
        changed.addAll(mine);
        return changed.stream()
                .map(key -> new Line(
                        key,
                        base.get(key),
                        stored.values().get(key),
                        typed.get(key),
                        theirs.contains(key)
                                && mine.contains(key)
                                && stored.values().differences(typed).contains(key)))
                .toList();
    }

    /**
     * Both people's changes in one: the other's where only they changed a value, mine where I did.
     *
     * @param takeTheirs the values changed by both for which the other's is taken
     */
    public SchoolValues merged(Set<FieldKey> takeTheirs) {
        SchoolValues merged = stored.values();
        for (FieldKey key : base.differences(typed)) {
            if (!takeTheirs.contains(key)) {
                merged = merged.with(key, typed.get(key));
            }
        }
        return merged;
    }
}
