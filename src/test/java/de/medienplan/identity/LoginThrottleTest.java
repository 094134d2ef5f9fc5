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
        assertThat(throttle.waitFor(desk("kim"))).isEmpty();
    }

    @Test
    void the_fifth_failure_costs_thirty_seconds() {
        fail(5);
        assertThat(throttle.waitFor(desk("kim"))).contains(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(throttle.waitFor(desk("kim"))).isEmpty();
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        fail(6);
        assertThat(throttle.waitFor(desk("kim"))).contains(Duration.ofMinutes(1));
        fail(20);
        assertThat(throttle.waitFor(desk("kim"))).contains(Duration.ofMinutes(15));
    }

    @Test
    void upper_case_and_spaces_are_the_same_name_and_other_names_are_free() {
        fail(5);
        assertThat(throttle.waitFor(desk(" KIM "))).isPresent();
        assertThat(throttle.waitFor(desk("jo"))).isEmpty();
    }

    @Test
    void success_forgives() {
        fail(5);
        throttle.succeeded(desk("Kim"));
        assertThat(throttle.waitFor(desk("kim"))).isEmpty();
    }

    @Test
    void whoever_guesses_elsewhere_keeps_nobody_out_at_the_own_desk() {
        throttle.succeeded(desk("kim"));
        for (int i = 0; i < 500; i++) {
            throttle.failed(new LoginThrottle.Try("kim", "10.0.0." + i));
        }

        assertThat(throttle.waitFor(desk("kim"))).isEmpty();
        assertThat(throttle.waitFor(new LoginThrottle.Try("kim", "10.9.9.9"))).isPresent();
    }

    @Test
    void an_address_that_tries_many_names_waits_but_not_for_names_that_signed_in_there() {
        throttle.succeeded(desk("kim"));
        for (int i = 0; i < 60; i++) {
            throttle.failed(desk("name" + i));
        }

        assertThat(throttle.waitFor(desk("jo"))).contains(Duration.ofSeconds(30));
        assertThat(throttle.waitFor(desk("kim"))).isEmpty();
        now = now.plusSeconds(30);
        assertThat(throttle.waitFor(desk("jo"))).isEmpty();
    }

    private static LoginThrottle.Try desk(String name) {
        return new LoginThrottle.Try(name, "192.0.2.1");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(desk("kim"));
        }
    }
}
