package de.medienplan.school;

import de.medienplan.history.Actor;
import de.medienplan.identity.Installation;
import de.medienplan.identity.Role;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Loads the sample data at the start, until somebody signs in for the first time: from then on the data are theirs. */
@Component
@ConditionalOnBooleanProperty("medienplan.demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final List<ExampleData> examples;
    private final Installation installation;

    DemoStart(List<ExampleData> examples, Installation installation) {
        this.examples = examples;
        this.installation = installation;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (installation.isInUse()) {
            return;
        }
        try {
            examples.forEach(DemoStart::load);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void load(ExampleData example) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actor.SYSTEM,
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + example.role(), "ROLE_" + Role.Names.READER)));
        int added = example.load();
        if (added > 0) {
            LOG.info("sample data: {} {}", added, example.what());
        }
    }
}
