package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.PlanId;
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
                List.of(year(2024, 100, 0, 90, 60, 40, 5), year(2025, 50, 40, 120, 100, 0, 7)));
        assertThat(plan.spent()).isEqualTo(210);
        assertThat(plan.grantsUsed()).isEqualTo(38);
        assertThat(plan.ownUsed()).isEqualTo(160);
        assertThat(plan.lapsed()).isEqualTo(40);
        assertThat(plan.uncovered()).isEqualTo(12);
        assertThat(plan.years().getLast().available()).isEqualTo(90);
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
                new PlanSpending.Year.Posts(none, none, none));
    }
}
