package de.medienplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import de.medienplan.shared.Incident;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** German unless chosen otherwise, and a sentence instead of a stack trace when something fails. */
@Component
class UiSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(Texts.LOCALES.getFirst());
            init.getSession().setErrorHandler(UiSetup::explain);
        });
    }

    /** Uploads and work in the background name no component: then the window they belong to says it, or all of them. */
    private static void explain(ErrorEvent event) {
        Message message = message(event.getThrowable());
        UI window = event.getComponent()
                .flatMap(com.vaadin.flow.component.Component::getUI)
                .orElseGet(UI::getCurrent);
        VaadinSession session = VaadinSession.getCurrent();
        if (window != null) {
            say(window, message);
        } else if (session != null) {
            session.getUIs().forEach(ui -> say(ui, message));
        }
    }

    private static void say(UI window, Message message) {
        window.access(() -> Notices.refused(message));
    }

    /** What a user is told of a failure; what nobody foresaw is logged. */
    static Message message(Throwable failure) {
        return message(rootOf(failure), failure);
    }

    private static Message message(Throwable root, Throwable whole) {
        if (root instanceof UserException refusal) {
            return refusal.reason();
        }
        if (root instanceof AccessDeniedException) {
            return Message.of("ui.error.denied");
        }
        if (whole instanceof OptimisticLockingFailureException) {
            return Message.of("ui.error.changedMeanwhile");
        }
        return Incident.report("screen", whole);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null
                && !(root instanceof UserException)
                && !(root instanceof AccessDeniedException)) {
            root = root.getCause();
        }
        return root;
    }
}
