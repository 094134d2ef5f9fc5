package de.medienplan.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.medienplan.school.SchoolId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What many tickets say, without a database. */
class TicketTotalsTest {

    private static final TicketSpan SPAN = new TicketSpan(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    private static final OpeningHours HOURS = new OpeningHours(8, 16);

    @Test
    void a_year_looked_at_on_any_day_is_the_twelve_months_that_have_ended() {
        assertThat(TicketSpan.yearBefore(LocalDate.of(2026, 5, 31)))
                .isEqualTo(new TicketSpan(YearMonth.of(2025, 6), YearMonth.of(2026, 5)));
        assertThat(TicketSpan.yearBefore(LocalDate.of(2026, 5, 30)))
                .isEqualTo(new TicketSpan(YearMonth.of(2025, 5), YearMonth.of(2026, 4)));
    }

    @Test
    void only_opening_hours_count_as_waiting() {
        LocalDateTime friday = LocalDateTime.of(2026, 5, 8, 15, 0);
        assertThat(HOURS.between(friday, friday.plusMinutes(30))).isEqualTo(0.5);
        assertThat(HOURS.between(friday, LocalDateTime.of(2026, 5, 11, 9, 0))).isEqualTo(2);
        assertThat(HOURS.between(LocalDateTime.of(2026, 5, 9, 3, 0), LocalDateTime.of(2026, 5, 10, 22, 0)))
                .isZero();
        assertThat(HOURS.between(LocalDateTime.of(2026, 5, 4, 0, 0), LocalDateTime.of(2026, 5, 11, 0, 0)))
                .isEqualTo(40);
        assertThat(HOURS.between(friday, friday.minusHours(1))).isZero();
    }

    @Test
    void quantiles_and_the_share_within_the_target_come_from_the_same_tickets() {
        ServiceTimes times = ServiceTimes.of(
                IntStream.rangeClosed(1, 99).mapToDouble(hours -> hours).toArray(), 50);
        assertThat(times.quantiles()).isEqualTo(new ServiceTimes.Quantiles(50, 80, 90));
        assertThat(times.within()).isEqualTo(50 / 99.0);
        assertThat(times.keeps(0.5)).isTrue();
        assertThat(times.keeps(0.51)).isFalse();
    }

    @Test
    void a_month_without_tickets_is_counted_and_open_ones_wait_at_the_end_of_each_month() {
        Ticket open = ticket("1", new SchoolId(1), LocalDate.of(2026, 3, 31), null);
        Ticket solved = ticket("2", new SchoolId(1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        TicketLog log = new TicketLog(SPAN, List.of(open, solved));
        assertThat(log.byMonth())
                .hasSize(12)
                .containsEntry(YearMonth.of(2026, 2), 0)
                .containsEntry(YearMonth.of(2026, 3), 2);
        assertThat(log.backlog())
                .containsEntry(YearMonth.of(2026, 2), 0)
                .containsEntry(YearMonth.of(2026, 3), 2)
                .containsEntry(YearMonth.of(2026, 4), 1);
    }

    @Test
    void among_many_schools_only_what_chance_does_not_explain_stands_out() {
        List<StandoutRule.Observed> schools = new ArrayList<>();
        for (int i = 0; i < 98; i++) {
            schools.add(new StandoutRule.Observed("S" + i, 16 + i % 9, 100, 20));
        }
        schools.add(new StandoutRule.Observed("laut", 45, 100, 20));
        schools.add(new StandoutRule.Observed("still", 3, 100, 20));
        assertThat(StandoutRule.judge(schools))
                .filteredOn(one -> one.verdict() != StandoutRule.Verdict.USUAL)
                .extracting(one -> one.observed().school() + " " + one.verdict())
                .containsExactly("laut MORE", "still FEWER");
    }

    @Test
    void the_correction_for_many_schools_is_what_keeps_a_single_odd_one_in() {
        StandoutRule.Observed odd = new StandoutRule.Observed("laut", 32, 100, 20);
        assertThat(StandoutRule.judge(List.of(odd)).getFirst().verdict()).isEqualTo(StandoutRule.Verdict.MORE);
        List<StandoutRule.Observed> many = new ArrayList<>(List.of(odd));
        for (int i = 0; i < 99; i++) {
            many.add(new StandoutRule.Observed("S" + i, 20, 100, 20));
        }
        assertThat(StandoutRule.judge(many).getFirst().verdict()).isEqualTo(StandoutRule.Verdict.USUAL);
    }

    @Test
    void holidays_go_before_the_start_of_term_and_days_off_are_no_working_days() {
        List<SeasonRow> seasons = List.of(
                season(SeasonRow.Kind.TERM_START, LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 21)),
                season(SeasonRow.Kind.HOLIDAYS, LocalDate.of(2026, 7, 2), LocalDate.of(2026, 8, 12)));
        TicketLog log = new TicketLog(
                SPAN,
                List.of(
                        ticket("1", new SchoolId(1), LocalDate.of(2026, 8, 12), null),
                        ticket("2", new SchoolId(1), LocalDate.of(2026, 8, 13), null),
                        ticket("3", new SchoolId(1), LocalDate.of(2026, 8, 14), null),
                        ticket("4", new SchoolId(1), LocalDate.of(2026, 5, 4), null)));
        assertThat(Seasons.of(log, seasons))
                .extracting(share -> share.kind() + " " + share.days() + " " + share.tickets())
                .containsExactly("null 224 1", "HOLIDAYS 30 1", "TERM_START 7 2");
    }

    @Test
    void three_times_the_same_within_thirty_days_is_a_repeater_and_three_times_in_a_quarter_is_none() {
        TicketLog log = new TicketLog(
                SPAN,
                List.of(
                        ticket("1", new SchoolId(1), LocalDate.of(2026, 3, 1), null),
                        ticket("2", new SchoolId(1), LocalDate.of(2026, 3, 15), null),
                        ticket("3", new SchoolId(1), LocalDate.of(2026, 3, 30), null),
                        ticket("4", new SchoolId(2), LocalDate.of(2026, 3, 1), null),
                        ticket("5", new SchoolId(2), LocalDate.of(2026, 3, 15), null),
                        ticket("6", new SchoolId(2), LocalDate.of(2026, 3, 31), null)));
        assertThat(Repeaters.of(log))
                .containsExactly(new Repeaters.Repeater(new SchoolId(1), "WLAN", 3, 3, LocalDate.of(2026, 3, 30)));
    }

    @Test
    void the_first_month_of_a_school_is_held_against_settled_ones() {
        List<Ticket> tickets = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            tickets.add(ticket("a" + month, new SchoolId(1), LocalDate.of(2026, month, 3), null));
        }
        for (int i = 0; i < 3; i++) {
            tickets.add(ticket("b" + i, new SchoolId(2), LocalDate.of(2026, 7, 3 + i), null));
        }
        List<GoLiveCurve.Point> curve = GoLiveCurve.of(
                new TicketLog(SPAN, tickets),
                Map.of(
                        new SchoolId(1),
                        LocalDate.of(2024, 7, 1),
                        new SchoolId(2),
                        LocalDate.of(2026, 7, 1),
                        new SchoolId(3),
                        LocalDate.of(2026, 7, 1)),
                Map.of(new SchoolId(1), 100L, new SchoolId(2), 100L));
        assertThat(curve).contains(new GoLiveCurve.Point(-1, 6, 0, 600), new GoLiveCurve.Point(0, 1, 3, 100));
        assertThat(GoLiveCurve.firstMonthFactor(curve)).isCloseTo(3, within(1e-9));
    }

    @Test
    void a_word_that_one_ticket_has_or_that_names_somebody_is_not_kept() {
        CommonWordRule rule = new CommonWordRule(
                Set.of("Drucken"), Map.of("WLAN", 3, "Lena weint", 2, "Frau Klein", 9, "Drucken", 1));
        assertThat(rule.kept("WLAN")).isEqualTo("WLAN");
        assertThat(rule.kept("Drucken")).isEqualTo("Drucken");
        assertThat(rule.kept("Lena weint")).isNull();
        assertThat(rule.kept("Frau Klein")).isNull();
    }

    private static SeasonRow season(SeasonRow.Kind kind, LocalDate first, LocalDate last) {
        return new SeasonRow(null, 0, kind, kind.name(), first, last, "Test");
    }

    static Ticket ticket(String number, @Nullable SchoolId school, LocalDate created, @Nullable LocalDate solved) {
        return new Ticket(
                number,
                new Ticket.Course(
                        created.atTime(9, 0), created.atTime(10, 0), solved == null ? null : solved.atTime(9, 0), null),
                school,
                new Ticket.Kind("WLAN", Channel.MAIL, null, 1),
                20,
                false);
    }
}
