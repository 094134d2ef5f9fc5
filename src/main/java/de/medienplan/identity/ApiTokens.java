package de.medienplan.identity;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.Actor;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Access of other programs. Each has a name, roles, an end and a secret that is shown once. Withdrawn ones stay in the
 * list, since the history names them.
 */
@Service
@Transactional
public class ApiTokens {

    /**
     * What a program may be given. Administration is for persons only, and no program reads the cases of families.
     */
    public static final Set<Role> ROLES = EnumSet.of(Role.PLANNING, Role.FINANCE, Role.SUPPORT, Role.READER);

    /** How exactly the last use is noted, so that reading does not write each time. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private static final String FIELD = "identity.token.";
    private static final int LONGEST_NAME = 60;

    private final ApiTokenRegister register;
    private final Clock clock;

    ApiTokens(ApiTokenRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public List<ApiTokenRow> all() {
        return register.findAllByOrderByName().stream().map(ApiToken::row).toList();
    }

    /** The day from which ends are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Gives access.
     *
     * @return the secret; it is not stored and cannot be shown again
     * @throws UserException naming the field and the reason
     */
    @MayAdminister
    public String create(ApiTokenDraft draft) {
        String name = draft.name().strip();
        throwIfAt(name.isEmpty() || name.length() > LONGEST_NAME, FIELD + "name", "identity.token.nameInvalid");
        Optional<ApiToken> namesake = register.findByNameIgnoreCaseAndRevokedOnIsNull(name);
        throwIfAt(namesake.filter(this::isGood).isPresent(), FIELD + "name", "identity.token.nameTaken");
        throwIfAt(draft.roles().isEmpty(), FIELD + "roles", "identity.token.rolesMissing");
        throwIfAt(!ROLES.containsAll(draft.roles()), FIELD + "roles", "identity.token.rolesRefused");
        LocalDate end = draft.expiresOn();
        if (end == null || end.isBefore(today())) {
            throw UserException.at(FIELD + "expiresOn", Message.of("identity.token.endMissing"));
        }
        namesake.ifPresent(this::giveUpName);
        String secret = SecretToken.generate();
        register.save(new ApiToken(draft, end, SecretToken.hash(secret), clock.instant(), Actor.current()));
        return secret;
    }

    private boolean isGood(ApiToken token) {
        return token.isGood(today());
    }

    /** Before the next one takes it: an expired one would block its name for ever. */
    private void giveUpName(ApiToken expired) {
        expired.revoke(today());
        register.flush();
    }

    /** It is refused from now on. */
    @MayAdminister
    public void revoke(long id) {
        register.findById(id)
                .orElseThrow(() -> new UserException(Message.of("identity.token.gone")))
                .revoke(today());
    }

    /**
     * Who sends the secret, with the rights of its roles; empty if it is wrong, withdrawn or past its end. The lookup goes
     * by hash, so what the database compares tells nothing about the secret.
     */
    public Optional<Authentication> authentication(String secret) {
        Optional<ApiToken> found = register.findByTokenHash(SecretToken.hash(secret))
                .filter(token -> SecretToken.matches(secret, token.tokenHash()))
                .filter(this::isGood);
        found.ifPresent(this::noteUse);
        return found.map(token -> UsernamePasswordAuthenticationToken.authenticated(
                actor(token.name()), null, AccountDetails.authorities(token.roles())));
    }

    private void noteUse(ApiToken token) {
        Instant now = clock.instant();
        Instant before = token.lastUsedAt();
        if (before == null || before.plus(STEP).isBefore(now)) {
            register.used(token.id(), now);
        }
    }

    /** The name under which the history keeps what the program did; no account can have it, since it has a blank. */
    static String actor(String name) {
        return "API " + name;
    }
}
