package de.medienplan.identity;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes when an account was last used, so that administrators find forgotten ones. */
@Component
class LastLogin {

    private final UserAccounts accounts;
    private final Clock clock;

    LastLogin(UserAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(InteractiveAuthenticationSuccessEvent event) {
        accounts.findByUsernameIgnoreCase(event.getAuthentication().getName())
                .ifPresent(account -> account.signedIn(clock.instant()));
    }
}
