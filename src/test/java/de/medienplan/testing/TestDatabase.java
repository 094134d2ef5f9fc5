package de.medienplan.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context of the tests a database of its own on the shared server. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer server = TestServer.running();
        String database = server.create();
        TestPropertyValues.of(
                        "medienplan.test.database=" + database,
                        "spring.datasource.url=" + server.url(database),
                        "spring.datasource.username=" + server.user,
                        "spring.datasource.password=" + server.password)
                .applyTo(context);
    }
}
