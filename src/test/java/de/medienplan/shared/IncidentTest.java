package de.medienplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTest {

    @ParameterizedTest
    @CsvSource({
        "08006, shared.incident.databaseAway",
        "57P01, shared.incident.databaseAway",
        "57P03, shared.incident.databaseAway",
        "53100, shared.incident.diskFull",
        "23505, shared.incident.unexpected"
    })
    void says_what_the_database_said(String state, String key) {
        Throwable wrapped = new IllegalStateException(new IllegalStateException(new SQLException("reason", state)));

        assertThat(Incident.report("test", wrapped).key()).isEqualTo(key);
        assertThat(Incident.isDatabaseAway(wrapped)).isEqualTo(key.endsWith("Away"));
    }

    @Test
    void a_pool_that_gets_no_connection_means_that_the_database_is_away() {
        Throwable pool = new SQLTransientConnectionException("timeout", null, new SQLException("refused", "08001"));

        assertThat(Incident.isDatabaseAway(pool)).isTrue();
    }

    @Test
    void everything_else_has_a_number_that_can_be_read_out() {
        Message told = Incident.report("test", new IllegalStateException("x"));

        assertThat(Texts.german(told)).contains("Vorgang " + told.args().getFirst());
        assertThat(String.valueOf(told.args().getFirst())).hasSize(8);
    }
}
