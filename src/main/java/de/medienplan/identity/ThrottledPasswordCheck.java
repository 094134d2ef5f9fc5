package de.medienplan.identity;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The usual check of name and password, but not for those who have to wait, and few at once: each takes memory and a
 * processor on purpose, so many at once would stop the application for everybody. The others wait, and are turned away when
 * that takes too long.
 */
@Component
class ThrottledPasswordCheck extends DaoAuthenticationProvider {

    /** One processor stays free for those who are signed in. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final long LONGEST_WAIT_MILLIS = 1_500;

    private final LoginThrottle throttle;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    ThrottledPasswordCheck(AccountDetails accounts, PasswordEncoder encoder, LoginThrottle throttle) {
        super(accounts);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    LoginThrottle throttle() {
        return throttle;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        LoginThrottle.Try who = LoginThrottle.Try.of(authentication);
        refuse(throttle.waitFor(who).isPresent());
        refuse(!place());
        try {
            // the failures of those who were before in the queue count
            refuse(throttle.waitFor(who).isPresent());
            return super.authenticate(authentication);
        } finally {
            places.release();
        }
    }

    private static void refuse(boolean refused) {
        if (refused) {
            throw new LoginThrottledException();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
