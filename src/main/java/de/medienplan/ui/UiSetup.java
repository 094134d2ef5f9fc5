package de.medienplan.ui;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import de.medienplan.shared.UserException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** German unless chosen otherwise, and a sentence instead of a stack trace when something fails. */
@Component
class UiSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UiSetup.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(Texts.LOCALES.getFirst());
            init.getSession().setErrorHandler(UiSetup::explain);
        });
    }

    private static void explain(ErrorEvent event) {
        Message message = message(rootOf(event.getThrowable()), event.getThrowable());
        event.getComponent()
                .flatMap(com.vaadin.flow.component.Component::getUI)
                .ifPresent(ui -> ui.access(() -> Notices.refused(message)));
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
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}", incident, whole);
        return Message.of("ui.error.unexpected", incident);
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
