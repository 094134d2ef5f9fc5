package de.medienplan.ui;

import de.medienplan.history.ChangeEntry;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stored thing in the state that a user has before their eyes, and what others made of it meanwhile.
 *
 * @param row as it was read
 * @param present reads the row as it is stored now; refuses if it was deleted; null for one
 *     that is not stored yet
 * @param history reads its changes, the latest first; none for one that is not stored yet or keeps no history
 */
public record DisplayedVersion<R>(R row, @Nullable Supplier<R> present, Supplier<List<ChangeEntry>> history) {

    /** One that is not stored yet. */
    public static <R> DisplayedVersion<R> fresh(R row) {
        return new DisplayedVersion<>(row, null, List::of);
    }

    boolean isStored() {
        return present != null;
    }

    /**
     * The state that is stored now.
     *
     * @throws de.medienplan.shared.UserException if it was deleted
     */
    DisplayedVersion<R> renewed() {
        return present == null ? this : new DisplayedVersion<>(present.get(), present, history);
    }
}
