package de.medienplan.support;

import static de.medienplan.support.SupportSamples.COST;
import static de.medienplan.support.SupportSamples.DESK;
import static de.medienplan.support.SupportSamples.LONG_AGO;
import static de.medienplan.support.SupportSamples.decimal;
import static de.medienplan.support.SupportSamples.forecast;
import static de.medienplan.support.SupportSamples.post;
import static de.medienplan.support.SupportSamples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RequestRuleTest {

    private static Forecast twoPosts(SettingsRow settings) {
        return forecast(settings, List.of(post(DESK, "2", LONG_AGO)));
    }

    @Test
    void the_first_shortage_names_quarter_amount_and_school() {
        Forecast forecast = twoPosts(settings(6, 3, "0", "6"));
        Forecast.Point shortage = forecast.firstShortage().orElseThrow();

        assertThat(shortage.quarter()).isEqualTo(new Quarter(2021, 3));
        assertThat(shortage.missing()).isEqualTo(BigFraction.ONE);
        assertThat(forecast.causes(shortage.quarter()))
                .extracting(SchoolNeed::school)
                .containsExactly("A");
    }

    @Test
    void a_shortage_is_looked_for_from_the_day_of_the_user_on() {
        Forecast forecast =
                forecast(settings(6, 3, "0", "6"), List.of(post(DESK, "2", LONG_AGO)), LocalDate.of(2022, 9, 30));
        Forecast.Point shortage = forecast.firstShortage().orElseThrow();

        assertThat(shortage.quarter()).isEqualTo(new Quarter(2022, 3));
        assertThat(forecast.causes(shortage.quarter()))
                .extracting(SchoolNeed::school)
                .as("posts sufficed last in the second quarter of 2021; A and B came since")
                .containsExactly("A", "B");
    }

    @Test
    void a_shortage_that_has_lasted_is_named_from_its_beginning_with_the_posts_to_request_for_it() {
        Forecast forecast =
                forecast(settings(6, 3, "0.15", "6"), List.of(post(DESK, "2", LONG_AGO)), LocalDate.of(2022, 9, 30));
        Forecast.Point shortage = forecast.firstShortage().orElseThrow();
        Forecast.Point first = forecast.points().stream()
                .filter(Forecast.Point::isShort)
                .findFirst()
                .orElseThrow();

        assertThat(shortage.quarter()).isEqualTo(new Quarter(2022, 3));
        assertThat(forecast.shortSince()).contains(first.quarter());
        assertThat(first.quarter()).isLessThan(shortage.quarter());
        assertThat(forecast.toRequest(shortage).doubleValue())
                .isGreaterThanOrEqualTo(PostNeed.shown(shortage.missing()).doubleValue() / 0.85)
                .isLessThan(PostNeed.shown(shortage.missing()).doubleValue() / 0.85 + 0.5);
    }

    @Test
    void after_the_day_of_a_year_the_next_one_is_the_first_that_can_be_used() {
        SettingsRow settings = settings(6, 3, "0", "6");

        assertThat(settings.nextBudgetYear(LocalDate.of(2020, 3, 31))).isEqualTo(2021);
        assertThat(settings.nextBudgetYear(LocalDate.of(2020, 4, 1))).isEqualTo(2022);
    }

    @Test
    void posts_are_requested_for_the_latest_year_that_is_still_in_time() {
        SettingsRow settings = settings(6, 3, "0", "6");
        RequestRule.Proposal proposal = new RequestRule(twoPosts(settings), COST).proposal(LocalDate.of(2019, 1, 1));

        // short from 01.07.2021; those of 2020 are filled on 01.07.2020 and trained by 01.10.2020
        assertThat(settings.latestBudgetYearFor(LocalDate.of(2021, 7, 1))).isEqualTo(2020);
        assertThat(proposal.requests()).extracting(PostRequest::budgetYear).containsExactly(2020, 2021, 2022);
        assertThat(proposal.requests()).allMatch(request -> request.posts().compareTo(decimal("1")) == 0);
        PostRequest first = proposal.requests().getFirst();
        assertThat(first.requestBy()).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(first.productiveOn()).isEqualTo(LocalDate.of(2020, 10, 1));
        assertThat(first.yearlyCost()).isEqualByComparingTo("93730.00");
        assertThat(first.firstYearCost()).isEqualByComparingTo("46865.00");
        assertThat(proposal.lateFrom()).isEmpty();
    }

    @Test
    void after_the_last_day_of_request_the_gap_is_named_that_no_request_covers() {
        RequestRule rule = new RequestRule(twoPosts(settings(6, 3, "0", "6")), COST);

        assertThat(rule.proposal(LocalDate.of(2019, 3, 31)).lateFrom()).isEmpty();
        RequestRule.Proposal tooLate = rule.proposal(LocalDate.of(2020, 4, 1));
        assertThat(tooLate.lateFrom()).contains(new Quarter(2021, 3));
        assertThat(tooLate.late()).isEqualTo(BigFraction.ONE);
        assertThat(tooLate.requests()).extracting(PostRequest::budgetYear).containsExactly(2022);
        assertThat(tooLate.requests().getFirst().posts()).isEqualByComparingTo("3");
    }

    @Test
    void no_more_posts_are_proposed_than_the_city_takes_on_in_a_year() {
        RequestRule.Proposal proposal =
                new RequestRule(twoPosts(settings(0, 0, "0", "0.5")), COST).proposal(LocalDate.of(2019, 1, 1));

        assertThat(proposal.requests()).allMatch(request -> request.posts().compareTo(decimal("0.5")) == 0);
        // one post misses in Q3 2021, two in Q3 2022, three in Q3 2023; with those of 2020 there are 1, 1.5 and 2
        assertThat(proposal.requests()).extracting(PostRequest::budgetYear).containsExactly(2020, 2021, 2022, 2023);
        assertThat(proposal.lateFrom()).contains(new Quarter(2022, 3));
        assertThat(proposal.late()).isEqualTo(BigFraction.of(1, 2));
        assertThat(proposal.capped()).isTrue();
        assertThat(proposal.left()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void a_limit_that_is_just_large_enough_holds_nobody_back() {
        RequestRule.Proposal enough =
                new RequestRule(twoPosts(settings(6, 3, "0", "1")), COST).proposal(LocalDate.of(2019, 1, 1));
        RequestRule.Proposal scarce =
                new RequestRule(twoPosts(settings(6, 3, "0", "0.5")), COST).proposal(LocalDate.of(2019, 1, 1));

        assertThat(enough.capped()).isFalse();
        assertThat(enough.left().signum()).isNotPositive();
        assertThat(scarce.capped()).isTrue();
    }

    @Test
    void the_rounded_cost_of_a_post_differs_from_the_total_and_says_by_how_much() {
        assertThat(COST.computedPerPost()).isEqualByComparingTo("93729.73");
        assertThat(COST.yearly(decimal("18.5"))).isEqualByComparingTo("1734005.00");
        assertThat(COST.roundingDifference()).isEqualByComparingTo("5.00");
    }
}
