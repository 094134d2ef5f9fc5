package de.medienplan.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something that is no longer as it was shown.
 *
 * @param name what the user knows the thing by
 * @param field which value, or what happened to the whole thing
 * @param from what was shown, null for nothing
 * @param to what is stored now, null for nothing
 */
public record DisplayedChange(
        String name,
        Message field,
        @Nullable Object from,
        @Nullable Object to) implements Labelled {

    private static final Message GONE = Message.of("shared.displayed.gone");
    private static final Message ADDED = Message.of("shared.displayed.added");
    private static final Message CHANGED = Message.of("shared.displayed.changed");

    static DisplayedChange gone(String name) {
        return new DisplayedChange(name, GONE, null, null);
    }

    static DisplayedChange added(String name) {
        return new DisplayedChange(name, ADDED, null, null);
    }

    static DisplayedChange changed(String name) {
        return new DisplayedChange(name, CHANGED, null, null);
    }

    /** "Goetheschule: Räume 42 → 43". */
    @Override
    public Message label() {
        return from == null && to == null
                ? Message.of("shared.displayed.whole", name, field)
                : Message.of("shared.displayed.value", name, field, new ShownValue(from), new ShownValue(to));
    }
}
