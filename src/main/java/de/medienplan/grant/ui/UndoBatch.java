package de.medienplan.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.medienplan.grant.BatchRow;
import de.medienplan.shared.Formats;
import de.medienplan.ui.Buttons;
import de.medienplan.ui.Confirm;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The button that takes the last batch back. */
final class UndoBatch {

    private UndoBatch() {}

    static Button button(ApplicationServices services, BatchRow batch, Runnable done) {
        String when = Formats.dateTime(
                LocalDateTime.ofInstant(batch.doneAt(), ZoneId.systemDefault()), Translations.locale());
        Button button = Buttons.icon(
                VaadinIcon.ARROW_BACKWARD,
                Buttons.plain(
                        "grant.batch.undo",
                        () -> Confirm.ask(
                                "grant.batch.undo.ask",
                                () -> undo(services, batch, done),
                                batch.title(),
                                batch.applications(),
                                when,
                                batch.doneBy())));
        button.setTooltipText(batch.title() + " · " + when + " · " + batch.doneBy());
        return button;
    }

    private static void undo(ApplicationServices services, BatchRow batch, Runnable done) {
        List<String> kept = services.batches().undo(batch);
        done.run();
        if (kept.isEmpty()) {
            Notices.done("grant.batch.undone", batch.title());
        } else {
            Notices.done(
                    "grant.batch.undonePartly",
                    kept.size(),
                    String.join(", ", kept.stream().limit(10).toList()));
        }
    }
}
