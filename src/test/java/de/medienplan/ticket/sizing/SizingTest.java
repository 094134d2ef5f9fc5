package de.medienplan.ticket.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.medienplan.school.SchoolId;
import de.medienplan.ticket.Channel;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;
import de.medienplan.ticket.ServiceFigureRow;
import de.medienplan.ticket.Standing;
import de.medienplan.ticket.Ticket;
import de.medienplan.ticket.TicketLog;
import de.medienplan.ticket.TicketSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Posts by work load and the ratio that tickets measure, by hand. */
public class SizingTest {

    private static final TicketSpan SPAN = new TicketSpan(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    /** 40 hours without absence, meetings or limits, all solved at the desk. */
    static FigureSet plain() {
        FigureSet figures = FigureSet.of(Arrays.stream(ServiceFigure.values())
                .map(figure -> new ServiceFigureRow(
                        1L, 0, figure, BigDecimal.ONE, Standing.ASSUMED, "Test", LocalDate.of(2026, 1, 1)))
                .toList());
        return figures.with(ServiceFigure.WEEKLY_HOURS, 40)
                .with(ServiceFigure.ABSENCE, 0)
                .with(ServiceFigure.OVERHEAD, 0)
                .with(ServiceFigure.OCCUPANCY, 1)
                .with(ServiceFigure.OPEN_FROM, 8)
                .with(ServiceFigure.OPEN_UNTIL, 16)
                .with(ServiceFigure.PHONE_SECONDS, 20)
                .with(ServiceFigure.PHONE_SHARE, 0.8)
                .with(ServiceFigure.PATIENCE_MINUTES, 2)
                .with(ServiceFigure.BACKLOG_WEEKS, 4);
    }

    @Test
    void work_of_a_week_over_the_hours_of_a_post_is_posts_and_a_backlog_comes_on_top() {
        WorkMinutes half = new WorkMinutes(30, 0, 100, true);
        Workload work = new Workload(80, half, new Travel(0, 0), 32, plain());
        assertThat(work.posts()).isEqualTo(1);
        assertThat(work.backlogPosts()).isCloseTo(0.1, within(1e-9));
        FigureSet real = plain().with(ServiceFigure.ABSENCE, 0.2).with(ServiceFigure.OCCUPANCY, 0.8);
        assertThat(new Workload(80, half, new Travel(0, 0), 0, real).posts()).isCloseTo(1.5625, within(1e-9));
    }

    @Test
    void what_is_solved_on_site_costs_the_time_there_and_the_way() {
        FigureSet away = plain().with(ServiceFigure.REMOTE, 0.75).with(ServiceFigure.ON_SITE_MINUTES, 40);
        Workload work = new Workload(1, new WorkMinutes(30, 0, 100, true), new Travel(5, 20), 0, away);
        assertThat(work.minutesPerTicket()).isEqualTo(45);
    }

    @Test
    void a_trip_to_three_schools_has_four_ways() {
        FigureSet figures = plain().with(ServiceFigure.VISITS_PER_TRIP, 3)
                .with(ServiceFigure.TRAVEL_SPEED, 20)
                .with(ServiceFigure.DETOUR, 1);
        Travel.Point here = new Travel.Point(52, 9);
        Travel.Point north = new Travel.Point(52.1, 9);
        assertThat(Travel.kilometres(here, north)).isCloseTo(11.12, within(0.01));
        assertThat(Travel.of(List.of(here, north), figures).minutesPerTicket())
                .isCloseTo(11.12 / 20 * 60 * 4 / 3, within(0.1));
        assertThat(Travel.of(List.of(here), figures.with(ServiceFigure.TRAVEL_MINUTES, 30))
                        .minutesPerTicket())
                .isEqualTo(40);
    }

    @Test
    void the_measured_ratio_is_hours_over_tickets_and_minutes_with_an_interval_around_it() {
        MeasuredRatio ratio = ratio(12 * 80, 1_000);
        assertThat(ratio.ticketsPerDeviceAndMonth()).isEqualTo(0.08);
        // 80 tickets a month of 30 minutes are 40 hours; a post has 40 * 52 / 12
        assertThat(ratio.devicesPerPost()).isCloseTo(1_000 * (40 * 52 / 12.0) / 40, within(1e-6));
        // 1.96 / sqrt(960) to either side, minutes being all alike
        assertThat(ratio.high() / ratio.devicesPerPost()).isCloseTo(Math.exp(1.96 / Math.sqrt(960)), within(1e-4));
        assertThat(ratio.rounded()).isEqualTo(4_330);
    }

    @Test
    void a_ratio_within_the_interval_fits_and_beyond_either_end_it_does_not() {
        MeasuredRatio ratio = ratio(12 * 80, 1_000);
        assertThat(ratio.judge(ratio.high())).isEqualTo(MeasuredRatio.Verdict.FITTING);
        assertThat(ratio.judge(ratio.high() + 1)).isEqualTo(MeasuredRatio.Verdict.TIGHT);
        assertThat(ratio.judge(ratio.low())).isEqualTo(MeasuredRatio.Verdict.FITTING);
        assertThat(ratio.judge(ratio.low() - 1)).isEqualTo(MeasuredRatio.Verdict.AMPLE);
    }

    @Test
    void a_fifth_more_tickets_let_a_post_serve_a_sixth_fewer_devices() {
        MeasuredRatio ratio = ratio(12 * 80, 1_000);
        assertThat(ratio.devicesPerPost(1.2, 1, plain()) / ratio.devicesPerPost())
                .isCloseTo(5 / 6.0, within(1e-9));
        assertThat(MeasuredRatio.of(log(12, Channel.MAIL), 1_000, new Travel(0, 0), plain(), 30))
                .isNull();
    }

    @Test
    void the_telephone_is_manned_hour_by_hour_and_patience_saves_people() {
        PhoneNeed need = PhoneNeed.of(log(261 * 30, Channel.PHONE), plain());
        PhoneNeed.Hour busy = need.hours().get(1);
        assertThat(busy.from()).isEqualTo(9);
        assertThat(busy.calls()).isCloseTo(30, within(0.2));
        // load 15 erlang
        assertThat(new ErlangC(busy.patient(), 15).answeredWithin(20 / 60.0 / 30))
                .isGreaterThanOrEqualTo(0.8);
        assertThat(new ErlangC(busy.patient() - 1, 15).answeredWithin(20 / 60.0 / 30))
                .isLessThan(0.8);
        assertThat(busy.impatient()).isLessThan(busy.patient());
        assertThat(need.hours().getFirst().patient()).isZero();
        assertThat(need.posts()).isCloseTo(busy.patient() * 5 / 40.0, within(1e-9));
    }

    static MeasuredRatio ratio(int tickets, long devices) {
        return Objects.requireNonNull(
                MeasuredRatio.of(log(tickets, Channel.MAIL), devices, new Travel(0, 0), plain(), 99));
    }

    /** Spread evenly over the months, all at nine o'clock on working days, half an hour each. */
    static TicketLog log(int tickets, Channel channel) {
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            LocalDate day = LocalDate.of(2026, 1 + i % 12, 1 + i / 12 % 28);
            while (day.getDayOfWeek().getValue() > 5) {
                day = day.getDayOfMonth() > 14 ? day.minusDays(2) : day.plusDays(2);
            }
            all.add(new Ticket(
                    "T" + i,
                    new Ticket.Course(day.atTime(9, 0), null, null, null),
                    new SchoolId(1),
                    new Ticket.Kind(null, channel, null, 1),
                    30,
                    false));
        }
        return new TicketLog(SPAN, all);
    }
}
