package de.medienplan.grant.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.medienplan.grant.BatchResult;
import de.medienplan.shared.Formats;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.ui.ExportMenu;
import de.medienplan.ui.Form;
import de.medienplan.ui.FormDialog;
import de.medienplan.ui.Notices;
import de.medienplan.ui.Translations;
import java.util.List;
import java.util.function.Supplier;

/** A batch before it is done: what would become of each application, the sum of it, and the button that does it. */
final class BatchOffer {

    private final Paragraph summary = new Paragraph();
    private final ResultGrid grid;
    private final FormDialog<Void> dialog;
    private final String button;

    /**
     * Adds the preview below the fields that the form has by now.
     *
     * @param button key of its text, with the number of applications
     */
    BatchOffer(String title, Form<Void> form, Register register, String button) {
        this.button = button;
        grid = new ResultGrid(register);
        summary.getElement().setAttribute("aria-live", "polite");
        form.wide(summary);
        form.wide(grid);
        dialog = new FormDialog<>(title, form);
        dialog.setWidth("min(64rem, 100%)");
        dialog.aside(new ExportMenu(() -> grid.table(Translations.text("grant.batch.preview"))));
    }

    /** @param action gets what is shown, and leaves nothing stored if it is refused */
    void open(Runnable done, Runnable action) {
        dialog.saying(null).onDone(done).openLoose(action);
    }

    /** Nothing can be done yet. */
    void none() {
        grid.show(List.of());
        dialog.offer(Message.of(button, 0), false);
    }

    /** Nothing can be done, for this reason. */
    void refused(Message reason) {
        summary.setText(Translations.text(reason));
    }

    void show(BatchResult result) {
        grid.show(result.lines());
        summary.setText(Translations.text(
                "grant.batch.summary",
                result.succeeding(),
                Formats.money(result.succeedingAmount(), Translations.locale()),
                result.refused()));
        dialog.offer(Message.of(button, result.succeeding()), result.succeeding() > 0);
    }

    /**
     * If anything changed since it was shown, says what and shows it as it is now; what was typed stays.
     *
     * @param preview shows it as it is now
     */
    static void carryOut(Supplier<BatchResult> action, Runnable preview) {
        try {
            BatchResult result = action.get();
            Notices.done("grant.batch.done", result.succeeding(), result.refused());
        } catch (UserException refusal) {
            preview.run();
            throw refusal;
        }
    }
}
