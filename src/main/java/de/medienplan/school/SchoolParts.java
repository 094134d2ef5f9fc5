package de.medienplan.school;

import de.medienplan.shared.Merge;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Each value of a school is a part of its own when two people edited the school at once. */
public final class SchoolParts implements Merge.Parts<SchoolValues, FieldKey> {

    @Override
    public Collection<FieldKey> in(List<SchoolValues> states) {
        TreeSet<FieldKey> keys = new TreeSet<>();
        states.forEach(state -> keys.addAll(state.asMap().keySet()));
        return keys;
    }

    @Override
    public boolean isSame(FieldKey key, SchoolValues a, SchoolValues b) {
        return Objects.equals(a.get(key), b.get(key));
    }

    @Override
    public SchoolValues copy(FieldKey key, SchoolValues from, SchoolValues to) {
        return to.with(key, from.get(key));
    }
}
