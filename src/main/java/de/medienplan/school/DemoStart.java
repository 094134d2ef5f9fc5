package de.medienplan.school;

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

/** Loads the sample data when the application is started with {@code --demo}. */
@Component
@ConditionalOnBooleanProperty("medienplan.demo")
@Order(DemoStart.ORDER)
class DemoStart implements ApplicationRunner {

    /** Schools come first; what other features add to the demonstration stands on them. */
    static final int ORDER = 200;

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final HannoverExample example;

    DemoStart(HannoverExample example) {
        this.example = example;
    }

    @Override
    public void run(ApplicationArguments args) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actor.SYSTEM,
                        null,
                        AuthorityUtils.createAuthorityList(
                                "ROLE_" + Role.Names.PLANNING, "ROLE_" + Role.Names.READER)));
        try {
            int added = example.load();
            if (added > 0) {
                LOG.info("sample data: {} schools of Hannover", added);
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
