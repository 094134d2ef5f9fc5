package de.medienplan.ticket.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.medienplan.shared.Quarter;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.FrameworkHours;
import de.medienplan.ticket.LearningCost;
import de.medienplan.ticket.ServiceFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Promises by quarter, what settling in costs, and who must be advertised when. */
class PromiseTest {

    private static final Quarter FIRST = new Quarter(2027, 1);

    /** Forty hours open, half an hour a ticket: a post does eighty a week. */
    private static final ServicePromise.Work HALF_HOURS = new ServicePromise.Work(30, 8, 0);

    @Test
    void with_hands_enough_the_wait_is_that_of_the_queue() {
        ServicePromise promise = promise(4, 160, 160);
        ServicePromise.Result result = promise.results().getFirst();
        assertThat(result.occupancy()).isEqualTo(0.5);
        assertThat(result.response()).isCloseTo(new ErlangC(4, 2).waitOf(0.9) * 0.5, within(1e-9));
        assertThat(result.solution()).isEqualTo(result.response() + 8);
        assertThat(result.backlog()).isZero();
        assertThat(promise.firstBreak()).isEmpty();
    }

    @Test
    void what_more_comes_than_can_be_done_piles_up_and_makes_later_ones_wait() {
        ServicePromise promise = promise(1, 40, 100, 40);
        assertThat(promise.results()).extracting(ServicePromise.Result::backlog).containsExactly(0.0, 13 * 20.0, 0.0);
        assertThat(promise.firstBreak().orElseThrow().quarter().quarter()).isEqualTo(FIRST.next());
        // 260 tickets at 80 a week are three weeks and a quarter of forty hours
        assertThat(promise.results().get(1).response()).isCloseTo(130, within(1e-9));
        assertThat(promise.results().get(2).response()).isGreaterThan(130);
    }

    @Test
    void one_post_more_from_the_break_on_mends_it_and_the_number_lacking_is_said() {
        ServicePromise promise = promise(1, 40, 100, 100);
        assertThat(promise.broken()).isEqualTo(2);
        assertThat(promise.withPosts(1).broken()).isZero();
        assertThat(promise.missing(promise.results().get(1))).isEqualTo(1);
        assertThat(promise.missing(promise.results().getFirst())).isZero();
        assertThat(promise.withMinutes(15).broken()).isZero();
    }

    @Test
    void a_vacant_post_breaks_what_held() {
        ServicePromise promise = promise(2, 120, 120);
        assertThat(promise.broken()).isZero();
        assertThat(promise.withVacancy(1).firstBreak()).isPresent();
        assertThat(promise.withVacancy(0).broken()).isZero();
    }

    @Test
    void without_anybody_nothing_is_ever_answered() {
        assertThat(promise(0, 10).results().getFirst().response()).isInfinite();
    }

    @Test
    void the_extra_of_a_school_falls_evenly_from_its_first_month() {
        LearningCurve curve = new LearningCurve(2, 6);
        assertThat(curve.extra(0)).isEqualTo(1);
        assertThat(curve.extra(3)).isEqualTo(0.5);
        assertThat(curve.extra(6)).isZero();
        assertThat(curve.extraOfQuarter(0)).isCloseTo((1 + 5 / 6.0 + 4 / 6.0) / 3, within(1e-9));
        assertThat(curve.extraOfQuarter(2)).isZero();
    }

    @Test
    void few_hours_are_cheaper_by_contract_and_many_by_posts() {
        LearningCost few = cost(10);
        assertThat(few.framework()).isEqualByComparingTo("1500.00");
        // half a post at 60,000 euros for two months and three of training
        assertThat(few.temporaryPosts()).isEqualTo(0.5);
        assertThat(few.temporary()).isEqualByComparingTo("12500.00");
        LearningCost many = cost(300);
        assertThat(many.framework()).isGreaterThan(many.temporary());
    }

    @Test
    void posts_are_advertised_hiring_and_training_ahead_and_only_once() {
        List<Recruiting.Advert> adverts = new Recruiting(6, 3, 6)
                .adverts(List.of(
                        new Recruiting.Lack(FIRST, 0),
                        new Recruiting.Lack(FIRST.plus(1), 1),
                        new Recruiting.Lack(FIRST.plus(2), 1),
                        new Recruiting.Lack(FIRST.plus(3), 1.5)));
        assertThat(adverts)
                .containsExactly(
                        new Recruiting.Advert(
                                1,
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2027, 1, 1),
                                FIRST.plus(1),
                                LocalDate.of(2027, 6, 30)),
                        new Recruiting.Advert(
                                0.5,
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2027, 7, 1),
                                FIRST.plus(3),
                                LocalDate.of(2027, 12, 31)));
        assertThat(new Recruiting(6, 3, 6).stillVacant(6)).isCloseTo(Math.exp(-1), within(1e-9));
    }

    @Test
    void hours_called_until_midyear_are_twice_as_many_by_its_end() {
        FrameworkHours hours = new FrameworkHours(
                new BigDecimal("500"), new BigDecimal("300"), new BigDecimal("75"), LocalDate.of(2027, 7, 1));
        assertThat(hours.left()).isEqualByComparingTo("200");
        assertThat(hours.byYearEnd()).isEqualByComparingTo("601.6");
        assertThat(hours.isOverrun()).isTrue();
        assertThat(hours.costByYearEnd()).isEqualByComparingTo("45120.00");
    }

    private static LearningCost cost(double hours) {
        LearningCost.Month none = new LearningCost.Month(YearMonth.of(2027, 1), 4, 0, 0);
        LearningCost.Month some = new LearningCost.Month(YearMonth.of(2027, 2), 4, 0.1, hours);
        return new LearningCost(List.of(none, some, some, none), new BigDecimal("75"), new BigDecimal("60000"), 3);
    }

    private static ServicePromise promise(double posts, double... tickets) {
        FigureSet figures = SizingTest.plain()
                .with(ServiceFigure.RESPONSE_TARGET, 4)
                .with(ServiceFigure.SOLUTION_TARGET, 16)
                .with(ServiceFigure.TARGET_SHARE, 0.9);
        Quarter[] quarter = {FIRST.plus(-1)};
        return new ServicePromise(
                DoubleStream.of(tickets)
                        .mapToObj(perWeek -> {
                            quarter[0] = quarter[0].next();
                            return new ServiceQuarter(quarter[0], perWeek, posts);
                        })
                        .toList(),
                HALF_HOURS,
                figures);
    }
}
