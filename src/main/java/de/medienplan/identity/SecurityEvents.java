package de.medienplan.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.medienplan.history.Actor;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Hears what Spring Security and our services tell, for the {@link SecurityLog}. */
@Component
class SecurityEvents {

    private final SecurityLog log;
    private final Cache<LoginThrottle.Try, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SecurityEvents(SecurityLog log) {
        this.log = log;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        note(SecurityEventKind.SIGNED_IN, event.getAuthentication());
    }

    /** A password that could not be checked was not refused; a flood leaves one line a minute, not one a try. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        if (event.getException() instanceof AuthenticationServiceException) {
            return;
        }
        boolean throttled = event.getException() instanceof LoginThrottledException;
        LoginThrottle.Try who = LoginThrottle.Try.of(event.getAuthentication());
        if (!throttled || noted.asMap().putIfAbsent(who, true) == null) {
            note(throttled ? SecurityEventKind.THROTTLED : SecurityEventKind.REFUSED, event.getAuthentication());
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        note(SecurityEventKind.SIGNED_OUT, event.getAuthentication());
    }

    @TransactionalEventListener
    void on(RightsChanged change) {
        log.note(SecurityEventKind.RIGHTS_CHANGED, change.username(), address(), Actor.current());
    }

    @TransactionalEventListener
    void on(PasswordChanged change) {
        log.note(SecurityEventKind.PASSWORD_CHANGED, change.username(), address(), Actor.current());
    }

    private void note(SecurityEventKind kind, Authentication who) {
        String named = LoginThrottle.Try.of(who).address();
        log.note(kind, who.getName(), named.isEmpty() ? address() : named, who.getName());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? String.valueOf(request.getRequest().getRemoteAddr())
                : "";
    }
}
