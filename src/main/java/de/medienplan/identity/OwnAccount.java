package de.medienplan.identity;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signed-in users may change about themselves. Users of an OpenID provider have no account here. */
@Service
@Transactional
public class OwnAccount {

    private final UserAccounts accounts;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    OwnAccount(UserAccounts accounts, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
    }

    /** True while the password is one that somebody else handed out. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return current().map(UserAccount::mustChangePassword).orElse(false);
    }

    /** True if the password is kept here and not by an OpenID provider. */
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return current().isPresent();
    }

    /**
     * Changes the password and ends the other sessions of the account.
     *
     * @throws UserException if the present password is wrong or the new one is refused by the policy
     */
    public void changePassword(String present, String chosen) {
        UserAccount account = current().orElseThrow(() -> new UserException(Message.of("identity.password.elsewhere")));
        if (!encoder.matches(present, account.passwordHash())) {
            throw UserException.at("identity.password.present", Message.of("identity.password.wrong"));
        }
        PasswordPolicy.objection(account.username(), chosen).ifPresent(reason -> {
            throw UserException.at("identity.password.chosen", reason);
        });
        if (present.equals(chosen)) {
            throw UserException.at("identity.password.chosen", Message.of("identity.password.same"));
        }
        account.choosePassword(Objects.requireNonNull(encoder.encode(chosen)));
        events.publishEvent(new PasswordChanged(account.username()));
    }

    @Transactional(readOnly = true)
    public Optional<Locale> language() {
        return current().map(UserAccount::language).map(Locale::forLanguageTag);
    }

    public void speak(Locale language) {
        current().ifPresent(account -> account.speak(language.toLanguageTag()));
    }

    private Optional<UserAccount> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        // whom a provider signs in has no account here, whatever the name
        if (authentication == null || authentication instanceof OAuth2AuthenticationToken) {
            return Optional.empty();
        }
        return accounts.findByUsernameIgnoreCase(authentication.getName());
    }
}
