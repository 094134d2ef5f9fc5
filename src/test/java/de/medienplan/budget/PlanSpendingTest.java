package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.PlanId;
import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSpendingTest {

    @Test
    void who_pays_is_added_up_and_what_nothing_covers_is_told_apart() {
        PlanSpending plan = new PlanSpending(
                new PlanId(1),
                "Plan",
                null,
                List.of(year(2024, 100, 0, 90, 60, 40, 5), year(2025, 50, 40, 120, 100, 0, 7)),
                posts(2026, 4, 2));
        assertThat(plan.spent()).isEqualTo(210);
        assertThat(plan.grantsUsed()).isEqualTo(38);
        assertThat(plan.ownUsed()).isEqualTo(160);
        assertThat(plan.lapsed()).isEqualTo(40);
        assertThat(plan.uncovered()).isEqualTo(12);
        assertThat(plan.years().getLast().available()).isEqualTo(90);
    }

    @Test
    void posts_stay_after_the_plan_and_its_end_says_how_much_of_a_year_it_covers() {
        PlanSpending plan = new PlanSpending(
                new PlanId(1), "Plan", null, List.of(posts(2025, 4, 1), posts(2026, 2, 2)), posts(2027, 4, 3));

        assertThat(plan.posts(2024)).isEmpty();
        assertThat(plan.posts(2026).orElseThrow().posts().all()).isEqualByComparingTo("2");
        assertThat(plan.posts(2030).orElseThrow().posts().all()).isEqualByComparingTo("3");
        assertThat(plan.postYears()).extracting(PlanSpending.Year::year).containsExactly(2025, 2026, 2027);
        assertThat(Texts.german(plan.years().getFirst().label())).isEqualTo("2025");
        assertThat(Texts.german(plan.years().getLast().label())).isEqualTo("2026 (2 von 4 Quartalen)");
    }

    @Test
    void a_year_in_which_no_post_is_added_is_not_asked_for_after_the_plan() {
        PlanSpending plan =
                new PlanSpending(new PlanId(1), "Plan", null, List.of(posts(2026, 4, 2)), posts(2027, 4, 2));

        assertThat(plan.postYears()).extracting(PlanSpending.Year::year).containsExactly(2026);
    }

    private static PlanSpending.Year posts(int year, int quarters, int posts) {
        BigDecimal all = BigDecimal.valueOf(posts);
        return new PlanSpending.Year(
                year,
                quarters,
                new PlanSpending.Year.Funds(0, 0, 0, 0),
                0,
                0,
                new PlanSpending.Year.Grants(0, 0),
                0,
                new PlanSpending.Year.Schools(0, 0),
                new PlanSpending.Year.Posts(all, all, all, all));
    }

    private static PlanSpending.Year year(
            int year, long own, long carriedOver, long spent, long ownUsed, long lapsed, long uncovered) {
        BigDecimal none = BigDecimal.ZERO;
        return new PlanSpending.Year(
                year,
                4,
                new PlanSpending.Year.Funds(own, carriedOver, lapsed, 0),
                spent,
                ownUsed,
                new PlanSpending.Year.Grants(0, 0),
                uncovered,
                new PlanSpending.Year.Schools(0, 0),
                new PlanSpending.Year.Posts(none, none, none, none));
    }
}
