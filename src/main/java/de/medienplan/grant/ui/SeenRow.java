package de.medienplan.grant.ui;

import de.medienplan.history.ChangeEntry;
import de.medienplan.ui.DisplayedVersion;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A row of which a form edits only a part: it is read again together with the part, so that the version belongs to it. */
final class SeenRow<R> {

    private final Supplier<R> present;
    private R seen;

    SeenRow(R seen, Supplier<R> present) {
        this.seen = seen;
        this.present = present;
    }

    R get() {
        return seen;
    }

    <P> DisplayedVersion<P> displayed(Function<R, P> part, Supplier<List<ChangeEntry>> history) {
        return new DisplayedVersion<>(
                part.apply(seen),
                () -> {
                    seen = present.get();
                    return part.apply(seen);
                },
                history);
    }
}
