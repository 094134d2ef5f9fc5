package de.medienplan.identity;

import org.springframework.stereotype.Component;

/** What is known of this installation as a whole. */
@Component
public class Installation {

    private final UserAccounts accounts;

    Installation(UserAccounts accounts) {
        this.accounts = accounts;
    }

    /** Whether anybody has signed in so far. */
    public boolean isInUse() {
        return accounts.existsByLastLoginAtIsNotNull();
    }
}
