package de.medienplan.storage;

import de.medienplan.shared.Message;
import de.medienplan.shared.Texts;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs the embedded PostgreSQL unless the configuration names a database of the city's own. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedStorage.NoDatabaseNamed.class)
class EmbeddedStorage {

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(@Value("${medienplan.data}") Path directory) {
        return PostgresServer.start(directory);
    }

    /** Ends before the server is stopped on purpose, since it depends on it. */
    @Bean(destroyMethod = "close")
    ServerWatch serverWatch(PostgresServer server) {
        return new ServerWatch(server, EmbeddedStorage::giveUp);
    }

    /** On a thread of its own: the end of the application waits for the watch. */
    private static void giveUp() {
        Thread.ofPlatform().name("database-lost").start(() -> {
            System.err.println("Medienplan: " + Texts.german(Message.of("storage.lost")));
            System.exit(ServerWatch.DATABASE_LOST);
        });
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(PostgresServer server) {
        return new EmbeddedConnection(server);
    }

    private record EmbeddedConnection(PostgresServer server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.url(PostgresServer.USER);
        }

        @Override
        public String getUsername() {
            return PostgresServer.USER;
        }

        @Override
        public String getPassword() {
            return server.password();
        }
    }

    static class NoDatabaseNamed extends NoneNestedConditions {

        NoDatabaseNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class DatabaseNamed {}
    }
}
