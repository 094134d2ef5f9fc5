package de.medienplan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-01-05T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void four_failures_cost_nothing() {
        fail(4);
        assertThat(throttle.waitFor("kim")).isEmpty();
    }

    @Test
    void the_fifth_failure_costs_thirty_seconds() {
        fail(5);
        assertThat(throttle.waitFor("kim")).contains(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(throttle.waitFor("kim")).isEmpty();
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        fail(6);
        assertThat(throttle.waitFor("kim")).contains(Duration.ofMinutes(1));
        fail(20);
        assertThat(throttle.waitFor("kim")).contains(Duration.ofMinutes(15));
    }

    @Test
    void upper_case_and_spaces_are_the_same_name_and_other_names_are_free() {
        fail(5);
        assertThat(throttle.waitFor(" KIM ")).isPresent();
        assertThat(throttle.waitFor("jo")).isEmpty();
    }

    @Test
    void success_forgives() {
        fail(5);
        throttle.succeeded("Kim");
        assertThat(throttle.waitFor("kim")).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("kim");
        }
    }
}
