package de.medienplan.ticket.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against published values. Erlang C: the table and its example of trunked radio reprinted as "Table C" (scribd.com, document
 * 831962299). Erlang A beside Erlang C: O. Garnett, A. Mandelbaum, M. Reiman, Designing a Call Center with Impatient Customers,
 * Manufacturing &amp; Service Operations Management 4 (2002), table 1: 50 agents, 48 calls a minute of one minute, patience of two
 * minutes.
 */
class ErlangTest {

    private static final double MINUTE = 60;

    @ParameterizedTest
    @CsvSource({"8, 3.87, 0.05", "10, 4.08, 0.01"})
    void the_probability_to_wait_is_that_of_the_table(int agents, double load, double published) {
        assertThat(new ErlangC(agents, load).waiting()).isCloseTo(published, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"8, 3.87, 0.016", "10, 3.87, 0.0022"})
    void of_those_who_wait_so_many_wait_longer_than_a_handling_time(int agents, double load, double published) {
        ErlangC queue = new ErlangC(agents, load);
        assertThat((1 - queue.answeredWithin(1)) / queue.waiting()).isCloseTo(published, within(0.0001));
    }

    @Test
    void without_abandonment_fifty_agents_let_wait_for_twenty_seconds() {
        ErlangC queue = new ErlangC(50, 48);
        assertThat(queue.meanWait() * MINUTE).isCloseTo(20.8, within(0.05));
        assertThat(queue.waitOf(0.9) * MINUTE).isCloseTo(58.1, within(0.05));
    }

    @Test
    void with_patience_of_two_minutes_three_of_a_hundred_hang_up_and_the_others_wait_four_seconds() {
        ErlangA queue = new ErlangA(50, 48, 2);
        assertThat(queue.abandoned()).isCloseTo(0.031, within(0.0005));
        assertThat(queue.meanWait() * MINUTE).isCloseTo(3.7, within(0.05));
        assertThat(queue.occupancy()).isCloseTo(0.93, within(0.005));
    }

    @Test
    void endless_patience_is_erlang_c() {
        ErlangC patient = new ErlangC(10, 8);
        ErlangA nearly = new ErlangA(10, 8, 1e5);
        assertThat(nearly.waiting()).isCloseTo(patient.waiting(), within(1e-3));
        assertThat(nearly.answeredWithin(0.5)).isCloseTo(patient.answeredWithin(0.5), within(1e-3));
    }

    @Test
    void more_load_than_agents_never_ends_without_abandonment_and_does_with_it() {
        assertThat(new ErlangC(4, 4).waiting()).isEqualTo(1);
        assertThat(new ErlangC(4, 5).meanWait()).isInfinite();
        assertThat(new ErlangA(4, 8, 1).abandoned()).isGreaterThan(0.5);
    }

    @Test
    void a_quiet_line_lets_nobody_wait() {
        assertThat(new ErlangC(3, 0.01).waitOf(0.9)).isZero();
    }
}
