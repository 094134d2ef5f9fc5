package de.medienplan.rollout;

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

/** Loads the sample scenarios when the application is started with {@code --demo}, after the schools. */
@Component
@ConditionalOnBooleanProperty("medienplan.demo")
@Order(DemoScenarios.ORDER)
class DemoScenarios implements ApplicationRunner {

    static final int ORDER = 800;

    private static final Logger LOG = LoggerFactory.getLogger(DemoScenarios.class);

    private final SampleScenarios samples;

    DemoScenarios(SampleScenarios samples) {
        this.samples = samples;
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
            int loaded = samples.load();
            if (loaded > 0) {
                LOG.info("sample data: {} scenarios of Hannover", loaded);
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
