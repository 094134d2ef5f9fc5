package de.medienplan.rollout.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.planning.risk.Range;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssumptionRuleTest {

    @Test
    void shares_of_all_cases_are_100_percent_and_none_is_negative() {
        assertThat(AssumptionRule.cases("risk.assumption.ready", numbers("60", "0", "40")))
                .isEqualTo(new Range.Discrete(List.of(new Range.Case(0, 60), new Range.Case(2, 40))));
        refused(() -> AssumptionRule.cases("risk.assumption.ready", numbers("60", "0", "39.9")));
        refused(() -> AssumptionRule.cases("risk.assumption.ready", numbers("60", "0", "40.1")));
        refused(() -> AssumptionRule.cases("risk.assumption.ready", numbers("110", "-10", "0")));
    }

    @Test
    void costs_rise_from_the_least_to_the_most_within_what_can_be() {
        assertThat(AssumptionRule.triangle("risk.assumption.cost", numbers("-95", "0", "500")))
                .isEqualTo(new Range.Triangular(-95, 0, 500));
        refused(() -> AssumptionRule.triangle("risk.assumption.cost", numbers("1", "0", "5")));
        refused(() -> AssumptionRule.triangle("risk.assumption.cost", numbers("0", "6", "5")));
        refused(() -> AssumptionRule.triangle("risk.assumption.cost", numbers("-95.1", "0", "5")));
        refused(() -> AssumptionRule.triangle("risk.assumption.cost", numbers("0", "0", "500.1")));
    }

    private static void refused(Runnable rule) {
        assertThatThrownBy(rule::run)
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.field()).isPresent());
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
