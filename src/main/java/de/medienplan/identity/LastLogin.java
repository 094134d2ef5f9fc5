package de.medienplan.identity;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes when an account was last used, so that administrators find forgotten ones, and which roles the OpenID provider
 * named, so that the history tells when they change.
 */
@Component
class LastLogin {

    private final UserAccounts accounts;
    private final OpenIdAccounts openIdAccounts;
    private final OpenIdRoles openIdRoles;
    private final Clock clock;

    LastLogin(UserAccounts accounts, OpenIdAccounts openIdAccounts, OpenIdRoles openIdRoles, Clock clock) {
        this.accounts = accounts;
        this.openIdAccounts = openIdAccounts;
        this.openIdRoles = openIdRoles;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(InteractiveAuthenticationSuccessEvent event) {
        Authentication signedIn = event.getAuthentication();
        if (signedIn.getPrincipal() instanceof OidcUser user) {
            note(signedIn.getName(), openIdRoles.roles(user.getIdToken()));
        } else {
            accounts.findByUsernameIgnoreCase(signedIn.getName())
                    .ifPresent(account -> account.signedIn(clock.instant()));
        }
    }

    private void note(String username, Set<Role> roles) {
        openIdAccounts
                .findByUsername(username)
                .orElseGet(() -> openIdAccounts.save(new OpenIdAccount(username, clock.instant())))
                .signedIn(clock.instant(), roles);
    }
}
