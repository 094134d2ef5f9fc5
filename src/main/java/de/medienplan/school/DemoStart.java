package de.medienplan.school;

import de.medienplan.history.Actor;
import de.medienplan.identity.Installation;
import de.medienplan.identity.Role;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Loads a sample at the start, until somebody signs in for the first time: from then on the data are theirs. */
@Component
@ConditionalOnProperty("medienplan.demo") // anything but false
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final List<ExampleData> examples;
    private final Samples samples;
    private final Installation installation;
    private final Sample wanted;

    DemoStart(
            List<ExampleData> examples,
            Samples samples,
            Installation installation,
            @Value("${medienplan.demo}") String option) {
        this.wanted = Sample.named(option);
        this.examples = examples;
        this.samples = samples;
        this.installation = installation;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (installation.isInUse()) {
            return;
        }
        try {
            actAs(Role.Names.READER);
            if (samples.offered().isEmpty()) {
                return;
            }
            SampleDay day = samples.day(wanted);
            examples.forEach(example -> load(example, day));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void actAs(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Actor.SYSTEM,
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + role, "ROLE_" + Role.Names.READER)));
    }

    private void load(ExampleData example, SampleDay day) {
        actAs(example.role());
        int added = samples.load(example, day);
        if (added > 0) {
            LOG.info("sample data: {} {}", added, example.what());
        }
    }
}
