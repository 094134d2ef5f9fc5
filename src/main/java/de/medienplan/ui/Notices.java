package de.medienplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** Short words to the user: what was done, or why it was not. */
public final class Notices {

    private static final int DONE_MILLIS = 4_000;

    private Notices() {}

    public static void done(Message message) {
        Notification notification = new Notification(Translations.text(message), DONE_MILLIS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notification.open();
    }

    public static void done(String key, Object... args) {
        done(Message.of(key, args));
    }

    /** Something was done and can be taken back for ten seconds, also from another page, which is then read again. */
    public static void undoable(Message message, Runnable undo) {
        UI ui = UI.getCurrent();
        String page = ui.getActiveViewLocation().getPath();
        Notification notification = new Notification();
        notification.setDuration(10_000);
        notification.setPosition(Notification.Position.BOTTOM_START);
        Button button = Buttons.link("ui.undo", () -> {
            notification.close();
            String now = ui.getActiveViewLocation().getPath();
            undo.run();
            if (!now.equals(page) && now.equals(ui.getActiveViewLocation().getPath())) {
                ui.refreshCurrentRoute(false);
            }
        });
        notification.add(row(new Span(Translations.text(message)), button));
        notification.open();
    }

    /** A refusal; stays until it is closed, so that it can be read. */
    public static void refused(Message message) {
        Notification notification = new Notification();
        notification.setDuration(0);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        Button close = Buttons.icon(VaadinIcon.CLOSE_SMALL, "ui.close", notification::close);
        Span text = new Span(Translations.text(message));
        text.getElement().setAttribute("role", "alert");
        notification.add(row(text, close));
        notification.open();
    }

    /**
     * Runs what a user asked for; a refusal is shown, and what was typed stays.
     *
     * @return whether it was done
     */
    public static boolean guarded(Runnable action) {
        try {
            action.run();
            return true;
        } catch (UserException refusal) {
            refused(refusal.reason());
        } catch (OptimisticLockingFailureException race) {
            refused(Message.of("ui.error.changedMeanwhile"));
        }
        return false;
    }

    /** The same for a button beside a single input, at which a refusal of what stands in it is said. */
    public static <F extends Component & HasValidationProperties & Focusable<?>> void guardedAt(
            F input, Runnable action) {
        input.setInvalid(false);
        guarded(() -> {
            try {
                action.run();
            } catch (UserException refusal) {
                if (refusal.field().isEmpty()) {
                    throw refusal;
                }
                input.setErrorMessage(Translations.text(refusal.reason()));
                input.setInvalid(true);
                input.focus();
            }
        });
    }

    /** The same for several inputs: at the one whose label the refusal names. */
    public static <F extends Component & HasValidationProperties & HasLabel & Focusable<?>> void guardedAt(
            List<F> inputs, Runnable action) {
        inputs.forEach(input -> input.setInvalid(false));
        guarded(() -> {
            try {
                action.run();
            } catch (UserException refusal) {
                F input = refusal.field()
                        .map(Translations::text)
                        .flatMap(label -> inputs.stream()
                                .filter(one -> label.equals(one.getLabel()))
                                .findFirst())
                        .orElseThrow(() -> refusal);
                input.setErrorMessage(Translations.text(refusal.reason()));
                input.setInvalid(true);
                input.focus();
            }
        });
    }

    private static Div row(com.vaadin.flow.component.Component... parts) {
        Div row = new Div(parts);
        row.addClassName("mp-notice");
        return row;
    }
}
