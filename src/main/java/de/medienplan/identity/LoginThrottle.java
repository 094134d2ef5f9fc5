package de.medienplan.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. After five failures in a row a name has to wait at that address for 30 seconds, and each further
 * failure doubles the wait, up to 15 minutes; whoever guesses elsewhere keeps nobody out who signs in from the own desk. A
 * name tried from many addresses waits after 30 failures, an address that tries many names after 60, but not where the name
 * has signed in at the address before. Names that do not exist are treated alike, so that nothing is told about them.
 * Source: OWASP Authentication Cheat Sheet, "Account Lockout" (exponential, not permanent).
 */
@Component
class LoginThrottle {

    static final int FREE_FAILURES = 5;
    private static final int FREE_PER_NAME = 30;
    private static final int FREE_PER_ADDRESS = 60;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private record Failures(int count, Instant last) {}

    /** Who tries from where. */
    record Try(String name, String address) {

        Try(String name, String address) {
            this.name = name.strip().toLowerCase(Locale.ROOT);
            this.address = address;
        }

        static Try of(Authentication authentication) {
            Object details = authentication.getDetails();
            String address =
                    details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
            return new Try(authentication.getName(), address);
        }
    }

    private final Clock clock;
    private final Cache<Try, Failures> together = failures();
    private final Cache<String, Failures> byName = failures();
    private final Cache<String, Failures> byAddress = failures();
    private final Cache<Try, Boolean> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(90))
            .build();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private static <K> Cache<K, Failures> failures() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(Duration.ofHours(1))
                .build();
    }

    /** How long this one has to wait before the next try is looked at; empty if it need not. */
    Optional<Duration> waitFor(Try who) {
        Optional<Duration> own = left(together.getIfPresent(who), FREE_FAILURES);
        if (known.getIfPresent(who) != null) {
            return own;
        }
        return Stream.of(
                        own,
                        left(byName.getIfPresent(who.name()), FREE_PER_NAME),
                        left(byAddress.getIfPresent(who.address()), FREE_PER_ADDRESS))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    private Optional<Duration> left(@Nullable Failures seen, int free) {
        if (seen == null || seen.count() < free) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), seen.last().plus(wait(seen.count() - free)));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    private static Duration wait(int beyond) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    void failed(Try who) {
        count(together, who);
        count(byName, who.name());
        count(byAddress, who.address());
    }

    private <K> void count(Cache<K, Failures> failures, K key) {
        failures.asMap().compute(key, (same, old) -> new Failures(old == null ? 1 : old.count() + 1, clock.instant()));
    }

    void succeeded(Try who) {
        known.put(who, true);
        together.invalidate(who);
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        // A try that was turned away unread is no evidence of guessing: it must not lengthen the wait.
        if (!(event.getException() instanceof LoginThrottledException)
                && !(event.getException() instanceof AuthenticationServiceException)) {
            failed(Try.of(event.getAuthentication()));
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        succeeded(Try.of(event.getAuthentication()));
    }
}
