package de.medienplan.grant;

import de.medienplan.history.Actor;
import de.medienplan.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes sample applications when the application is started with {@code --demo}, after the schools. */
@Component
@ConditionalOnBooleanProperty("medienplan.demo")
@Order(GrantDemo.ORDER)
class GrantDemo implements ApplicationRunner {

    static final int ORDER = 400;

    private static final Logger LOG = LoggerFactory.getLogger(GrantDemo.class);

    private final GrantExample example;

    GrantDemo(GrantExample example) {
        this.example = example;
    }

    @Override
    public void run(ApplicationArguments args) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actor.SYSTEM,
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + Role.Names.FINANCE, "ROLE_" + Role.Names.READER)));
        try {
            int made = example.load();
            if (made > 0) {
                LOG.info("sample data: {} synthetic grant applications", made);
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
