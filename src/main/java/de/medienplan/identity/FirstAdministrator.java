package de.medienplan.identity;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the one account that a new installation needs; its random password is printed once and stored nowhere. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "admin";

    private final UserAccounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    FirstAdministrator(UserAccounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    @Transactional
    @SuppressWarnings("SystemOut") // printed to the person who starts it, and kept out of the log file
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        String password = PasswordPolicy.generate();
        accounts.save(new UserAccount(
                USERNAME,
                "Administration",
                Objects.requireNonNull(encoder.encode(password)),
                Set.of(Role.ADMIN),
                clock.instant()));
        System.out.printf(
                "%n  Erste Anmeldung:  Benutzer  %s%n                    Kennwort  %s%n%n", USERNAME, password);
        System.out.println(
                "  Das Kennwort wird nur dieses eine Mal gezeigt und ist bei der ersten Anmeldung zu ändern.");
        System.out.println();
    }
}
