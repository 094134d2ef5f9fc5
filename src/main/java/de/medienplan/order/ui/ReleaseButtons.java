package de.medienplan.order.ui;

import de.medienplan.order.Release;
import de.medienplan.order.ReleaseKind;
import de.medienplan.order.Releases;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Shows in a form whether a second person released what it shows, and lets one do so. */
@org.springframework.stereotype.Component
class ReleaseButtons {

    private final Releases releases;
    private final OrderEditors editors;

    ReleaseButtons(Releases releases, OrderEditors editors) {
        this.releases = releases;
        this.editors = editors;
    }

    <R> void into(FormDialog<R> dialog, ReleaseKind kind, long thing, Runnable release, Runnable changed) {
        Release present = releases.of(kind).get(thing);
        if (present == null || present.state() == Release.State.NOT_NEEDED) {
            return;
        }
        dialog.addComponentAsFirst(
                new Status(Translations.text(present.label()), present.isWaiting() ? Tone.WARNING : Tone.GOOD));
        if (editors.mayEdit()) {
            @Nullable String by = present.releasedBy();
            dialog.aside(
                    by == null
                            ? Buttons.plain("order.release.do", () -> after(dialog, release, changed))
                            : Buttons.danger(
                                    "order.release.takeBack",
                                    () -> Confirm.ask(
                                            "order.release.takeBack.ask",
                                            () -> after(dialog, () -> releases.takeBack(kind, thing), changed),
                                            by)));
        }
    }

    private static void after(FormDialog<?> dialog, Runnable action, Runnable changed) {
        action.run();
        dialog.close();
        changed.run();
        Notices.done("ui.saved");
    }
}
