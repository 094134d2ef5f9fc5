package de.medienplan.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stood on the screen when somebody confirmed. Whoever shows a preview keeps it; the service that stores determines
 * the same again in its own transaction and refuses, with what changed, if the two differ:
 *
 * <pre>{@code
 * Displayed shown = preview.displayed();                 // with the screen
 * shown.requireSame(preview(wanted).displayed());        // first line of the service that stores
 * }</pre>
 *
 * The transaction that compares and stores must see one state ({@code REPEATABLE_READ}) or lock the rows it compared;
 * every value of an item that the user relied on belongs into it, sums as items of their own.
 */
public record Displayed(List<Item> items) {

    public Displayed {
        items = List.copyOf(items);
    }

    /**
     * One thing that was shown.
     *
     * @param key tells the things apart, for example an id; never shown
     * @param name what the user knows it by, for example "A-00012 · Goetheschule"
     */
    public record Item(Object key, String name, List<Value> values) {

        public Item {
            values = List.copyOf(values);
        }

        /** A thing of which only the version counts: any change of it is one. */
        public static Item version(Object key, String name, int version) {
            return new Item(key, name, List.of(new Value(null, version)));
        }
    }

    /**
     * A value that was shown.
     *
     * @param field null for the version of the whole thing, which says that something changed, not what
     */
    public record Value(@Nullable Message field, @Nullable Object value) {

        boolean isSame(@Nullable Object other) {
            return value instanceof BigDecimal number && other instanceof BigDecimal otherNumber
                    ? number.compareTo(otherNumber) == 0
                    : Objects.equals(value, other);
        }
    }

    /** @throws ChangedSinceShown if anything is different now, new or gone */
    public void requireSame(Displayed now) {
        List<DisplayedChange> changes = changesTo(now);
        if (!changes.isEmpty()) {
            throw new ChangedSinceShown(changes);
        }
    }

    /** What is different now, in the order in which it was shown; what is new comes last. */
    public List<DisplayedChange> changesTo(Displayed now) {
        Map<Object, Item> present = new LinkedHashMap<>();
        now.items.forEach(item -> present.put(item.key(), item));
        List<DisplayedChange> changes = new ArrayList<>();
        for (Item shown : items) {
            Item other = present.remove(shown.key());
            if (other == null) {
                changes.add(DisplayedChange.gone(shown.name()));
            } else {
                changes.addAll(changes(shown, other));
            }
        }
        present.values().forEach(item -> changes.add(DisplayedChange.added(item.name())));
        return changes;
    }

    private static List<DisplayedChange> changes(Item shown, Item now) {
        Map<Object, @Nullable Object> values = new LinkedHashMap<>();
        now.values().forEach(value -> values.put(key(value), value.value()));
        List<DisplayedChange> changes = new ArrayList<>();
        boolean newVersion = false;
        Set<Object> compared = new HashSet<>();
        for (Value value : shown.values()) {
            compared.add(key(value));
            Object other = values.get(key(value));
            if (!value.isSame(other)) {
                if (value.field() == null) {
                    newVersion = true;
                } else {
                    changes.add(new DisplayedChange(shown.name(), value.field(), value.value(), other));
                }
            }
        }
        now.values().stream()
                .filter(value -> value.field() != null && !compared.contains(key(value)) && value.value() != null)
                .forEach(value -> changes.add(new DisplayedChange(shown.name(), value.field(), null, value.value())));
        return newVersion && changes.isEmpty() ? List.of(DisplayedChange.changed(shown.name())) : changes;
    }

    private static Object key(Value value) {
        return value.field() == null ? "" : value.field();
    }
}
