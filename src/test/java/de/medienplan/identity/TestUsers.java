package de.medienplan.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts for tests, whose password is already their own. */
@Component
public class TestUsers {

    private final UserAccounts accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    TestUsers(UserAccounts accounts, PasswordEncoder encoder, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** @return the password */
    public String create(String username, Role... roles) {
        String password = PasswordPolicy.generate();
        String hash = Objects.requireNonNull(encoder.encode(password));
        transaction.executeWithoutResult(status -> {
            UserAccount account = new UserAccount(username, username, hash, Set.of(roles), Instant.EPOCH);
            account.choosePassword(hash);
            accounts.save(account);
        });
        return password;
    }
}
