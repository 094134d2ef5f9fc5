package de.medienplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTest {

    @Autowired
    JdbcClient database;

    @RepeatedTest(3)
    void what_one_test_commits_the_next_does_not_see() {
        database.sql("CREATE TABLE left_behind (id INT)").update();

        assertThat(database.sql("SELECT count(*) FROM left_behind")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
