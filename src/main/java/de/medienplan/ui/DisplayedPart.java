package de.medienplan.ui;

import de.medienplan.history.ChangeEntry;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A row of which a form edits only a part: it is read again together with the part, so that the version belongs to it. */
public final class DisplayedPart<R> {

    private final Supplier<R> present;
    private R shown;

    public DisplayedPart(R shown, Supplier<R> present) {
        this.shown = shown;
        this.present = present;
    }

    /** The row as it stands on the screen. */
    public R get() {
        return shown;
    }

    /** @param part what the form edits of the row; read again from the stored row when somebody else saved meanwhile */
    public <P> DisplayedVersion<P> displayed(Function<R, P> part, Supplier<List<ChangeEntry>> history) {
        return new DisplayedVersion<>(
                part.apply(shown),
                () -> {
                    shown = present.get();
                    return part.apply(shown);
                },
                history);
    }
}
