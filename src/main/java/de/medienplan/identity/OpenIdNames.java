package de.medienplan.identity;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under which name somebody acts whom a provider signs in. Known by provider and subject alone, never by a name, which a
 * provider may give to somebody else tomorrow; the name is given once, and no other account has it, here or there.
 */
@Service
@Transactional
class OpenIdNames {

    private static final int MOST_TWINS = 1_000;

    private final OpenIdAccounts openIds;
    private final UserAccounts accounts;
    private final Clock clock;

    OpenIdNames(OpenIdAccounts openIds, UserAccounts accounts, Clock clock) {
        this.openIds = openIds;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param provider whom the account belongs to, for good: the issuer, else what the configuration calls it */
    String nameOf(String provider, String title, OidcUser user) {
        return openIds.findByProviderAndSubject(provider, subject(user))
                .orElseGet(() -> begin(provider, title, user))
                .username();
    }

    private OpenIdAccount begin(String provider, String title, OidcUser user) {
        OpenIdAccount account = openIds.findByUsername(user.getName())
                .filter(known -> known.isOfNoProvider() && !isLocal(known.username()))
                .orElseGet(() -> openIds.save(new OpenIdAccount(free(user.getName(), title), clock.instant())));
        account.belongTo(provider, subject(user));
        return account;
    }

    /** Every OpenID token names its subject (OpenID Connect Core 1.0, section 2). */
    private static String subject(OidcUser user) {
        return Objects.requireNonNull(user.getSubject(), "sub");
    }

    private String free(String name, String title) {
        if (isFree(name)) {
            return name;
        }
        String titled = name + " (" + title + ")";
        for (int number = 1; number < MOST_TWINS; number++) {
            String tried = number == 1 ? titled : titled + " " + number;
            if (isFree(tried)) {
                return tried;
            }
        }
        throw new IllegalStateException("too many accounts are called " + name);
    }

    private boolean isFree(String name) {
        return !isLocal(name) && openIds.findByUsernameIgnoreCase(name).isEmpty();
    }

    private boolean isLocal(String name) {
        return accounts.findByUsernameIgnoreCase(name).isPresent();
    }
}
