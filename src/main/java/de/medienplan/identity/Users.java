package de.medienplan.identity;

import static de.medienplan.shared.UserException.throwIfAt;

import de.medienplan.history.ChangeEntry;
import de.medienplan.history.ChangeHistory;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administration of accounts. Accounts are switched off, never deleted: the history names them. */
@Service
@Transactional
public class Users {

    private final UserAccounts accounts;
    private final OpenIdAccounts openIdAccounts;
    private final ApiTokenRegister tokens;
    private final PasswordEncoder encoder;
    private final ChangeHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Users(
            UserAccounts accounts,
            OpenIdAccounts openIdAccounts,
            ApiTokenRegister tokens,
            PasswordEncoder encoder,
            ChangeHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.openIdAccounts = openIdAccounts;
        this.tokens = tokens;
        this.encoder = encoder;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public List<UserRow> all() {
        return accounts.findAllByOrderByUsername().stream()
                .map(UserAccount::row)
                .toList();
    }

    /**
     * One account as it is stored now.
     *
     * @throws UserException if there is none
     */
    @MayAdminister
    @Transactional(readOnly = true)
    public UserRow present(long id) {
        return account(id).row();
    }

    /**
     * Creates an account.
     *
     * @return the password to hand out; it is not stored and cannot be shown again
     * @throws UserException if the name is empty or taken, or no role is given
     */
    @MayAdminister
    public String create(String username, String displayName, Set<Role> roles) {
        String name = username.strip();
        throwIfAt(
                !name.matches("[\\p{L}\\p{N}._@-]{2,100}"),
                "identity.login.username",
                "identity.user.nameInvalid",
                name);
        throwIfAt(
                accounts.findByUsernameIgnoreCase(name).isPresent()
                        || openIdAccounts.findByUsernameIgnoreCase(name).isPresent(),
                "identity.login.username",
                "identity.user.nameTaken",
                name);
        throwIfAt(displayName.isBlank(), "identity.user.displayName", "identity.user.displayNameMissing");
        throwIfAt(roles.isEmpty(), "identity.user.roles", "identity.user.rolesMissing", name);
        String password = PasswordPolicy.generate();
        accounts.save(new UserAccount(name, displayName.strip(), encode(password), roles, clock.instant()));
        return password;
    }

    /**
     * Changes an account; taken rights end its sessions.
     *
     * @throws UserException if no active administrator would be left or no role is given
     */
    @MayAdminister
    public void change(UserRow seen, String displayName, Set<Role> roles, boolean enabled) {
        UserAccount account = account(seen.id());
        if (account.version() != seen.version()) {
            throw new ObjectOptimisticLockingFailureException(UserAccount.class, seen.id());
        }
        throwIfAt(displayName.isBlank(), "identity.user.displayName", "identity.user.displayNameMissing");
        throwIfAt(roles.isEmpty(), "identity.user.roles", "identity.user.rolesMissing", account.username());
        boolean stays = enabled && roles.contains(Role.ADMIN);
        throwIfAt(
                account.administers() && !stays && isLastAdministrator(account),
                "identity.user.roles",
                "identity.user.lastAdministrator");
        if (enabled != account.enabled() || !roles.equals(account.roles())) {
            events.publishEvent(new RightsChanged(account.username()));
        }
        account.describe(displayName.strip(), roles, enabled);
    }

    /** @return the new one-time password, not stored in readable form */
    @MayAdminister
    public String resetPassword(long id) {
        String password = PasswordPolicy.generate();
        UserAccount account = account(id);
        account.resetPassword(encode(password));
        events.publishEvent(new RightsChanged(account.username()));
        return password;
    }

    /** Who created, locked or renamed an account and granted or took roles, the latest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(long id) {
        return history.of(UserAccount.class, id);
    }

    /** The changes of all accounts, also of those that the OpenID provider signs in and of programs, the latest first. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<AccountChange> history() {
        Map<Long, String> local = accounts.findAllByOrderByUsername().stream()
                .map(UserAccount::row)
                .collect(Collectors.toMap(UserRow::id, UserRow::username));
        Map<Long, String> openId =
                openIdAccounts.findAll().stream().collect(Collectors.toMap(OpenIdAccount::id, OpenIdAccount::username));
        Map<Long, String> programs = tokens.findAllByOrderByName().stream()
                .collect(Collectors.toMap(ApiToken::id, token -> ApiTokens.actor(token.name())));
        return Stream.of(
                        changes(UserAccount.class, local),
                        changes(OpenIdAccount.class, openId),
                        changes(ApiToken.class, programs))
                .flatMap(changes -> changes)
                .sorted(Comparator.comparing(
                                (AccountChange change) -> change.change().at())
                        .reversed())
                .toList();
    }

    private Stream<AccountChange> changes(Class<?> entity, Map<Long, String> names) {
        return history.all(entity).stream()
                .map(change -> new AccountChange(names.getOrDefault(change.getKey(), ""), change.getValue()));
    }

    private boolean isLastAdministrator(UserAccount account) {
        return accounts.findAllByOrderByUsername().stream()
                .filter(UserAccount::administers)
                .allMatch(other -> other.username().equals(account.username()));
    }

    private UserAccount account(long id) {
        return accounts.findById(id).orElseThrow(() -> new UserException(Message.of("identity.user.unknown", id)));
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
