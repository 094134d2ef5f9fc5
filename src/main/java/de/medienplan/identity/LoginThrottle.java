package de.medienplan.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures in a row a name is locked for 30 seconds, and each further failure doubles
 * the wait, up to 15 minutes. Names that do not exist are treated alike, so that nothing is told about them.
 * Source: OWASP Authentication Cheat Sheet, "Account Lockout" (exponential, not permanent).
 */
@Component
class LoginThrottle {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this name has to wait before its next try is looked at; empty if it need not. */
    Optional<Duration> waitFor(String username) {
        Failures seen = failures.getIfPresent(key(username));
        if (seen == null || seen.count() < FREE_FAILURES) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), seen.last().plus(wait(seen.count())));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    private static Duration wait(int count) {
        int doublings = Math.min(count - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    void failed(String username) {
        failures.asMap()
                .compute(
                        key(username), (name, old) -> new Failures(old == null ? 1 : old.count() + 1, clock.instant()));
    }

    void succeeded(String username) {
        failures.invalidate(key(username));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        // A try that was turned away unread is no evidence of guessing: it must not lengthen the wait.
        if (!(event.getException() instanceof LoginThrottledException)
                && !(event.getException() instanceof AuthenticationServiceException)) {
            failed(event.getAuthentication().getName());
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        succeeded(event.getAuthentication().getName());
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
