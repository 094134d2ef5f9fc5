package de.medienplan.shared;

import java.util.List;

/** Refuses to store what was confirmed, because what the user saw then is no longer so; nothing is stored. */
public final class ChangedSinceShown extends UserException {

    private static final long serialVersionUID = 1L;

    /** So many changes are named in the sentence; the rest is counted. */
    private static final int NAMED = 3;

    private final transient List<DisplayedChange> changes;

    public ChangedSinceShown(List<DisplayedChange> changes) {
        super(sentence(changes));
        this.changes = List.copyOf(changes);
    }

    /** Everything that changed, in the order in which it was shown. */
    public List<DisplayedChange> changes() {
        return changes;
    }

    private static Message sentence(List<DisplayedChange> changes) {
        Message named = changes.stream()
                .limit(NAMED)
                .map(DisplayedChange::label)
                .reduce((first, next) -> Message.of("shared.displayed.also", first, next))
                .orElseThrow();
        return Message.of("shared.displayed.refused", named, Math.max(0, changes.size() - NAMED));
    }
}
