package de.medienplan.identity;

import de.medienplan.history.Actor;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Ends the sessions of an account whose rights an administrator changed, so that a role that was taken is gone at once
 * and not at the next sign-in. Administrators who change their own account go on working, and so does who chooses a new
 * password: other sessions of the account end, in which somebody else may sit.
 */
@Component
class SignedInSessions implements HttpSessionListener {

    private record SignedIn(String username, HttpSession session) {}

    private final Map<String, SignedIn> byId = new ConcurrentHashMap<>();

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpSession session = request.getRequest().getSession(false);
            if (session != null) {
                byId.put(session.getId(), new SignedIn(event.getAuthentication().getName(), session));
            }
        }
    }

    @TransactionalEventListener
    void on(RightsChanged change) {
        if (change.username().equalsIgnoreCase(Actor.current())) {
            return;
        }
        end(of(change.username()));
    }

    @TransactionalEventListener
    void on(PasswordChanged change) {
        String present = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getSessionId()
                : "";
        end(of(change.username()).stream()
                .filter(signedIn -> !signedIn.session().getId().equals(present))
                .toList());
    }

    private List<SignedIn> of(String username) {
        return byId.values().stream()
                .filter(signedIn -> signedIn.username().equalsIgnoreCase(username))
                .toList();
    }

    private static void end(List<SignedIn> ended) {
        // on a thread of its own: here the screens of the administrator's own session are being worked on
        Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> ended.forEach(SignedInSessions::end));
    }

    private static void end(SignedIn signedIn) {
        try {
            signedIn.session().invalidate();
        } catch (IllegalStateException alreadyEnded) {
            // signed out in the same moment
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        byId.remove(event.getSession().getId());
    }
}
