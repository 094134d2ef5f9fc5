package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRuleTest {

    @ParameterizedTest
    @CsvSource({
        "SAFETY_MARGIN, 1, 1, ''",
        "SAFETY_MARGIN, 1.01, 1, rate",
        "INTEREST_RATE, 71000, 2383500, ''",
        "INTEREST_RATE, -0.01, 1, negative",
        "USEFUL_LIFE, 1, 1, ''",
        "USEFUL_LIFE, 0.99, 1, life",
        "USEFUL_LIFE, 80, 1, ''",
        "USEFUL_LIFE, 80.01, 1, life",
        "RELEASE_YEARS, 5, 0, divisorPositive",
        "FIRST_WRITE_OFF, 0, 1, ''",
        "FIRST_WRITE_OFF, 0.5, 1, wholeYears",
        "COMMITMENT_YEARS, 81, 1, wholeYears",
        "DECISION_YEAR, 1990, 1, ''",
        "DECISION_YEAR, 1989, 1, year",
        "CARRY_OVER_LIMIT, , 1, ''",
        "USEFUL_LIFE, , 1, missing"
    })
    void values_beyond_what_can_be_are_refused_by_name(
            ParameterCode code, @Nullable BigDecimal amount, BigDecimal divisor, String refused) {
        assertThat(reason(new ParameterRow(null, 0, code, amount, divisor, "Quelle", null)))
                .isEqualTo(refused);
    }

    private static String reason(ParameterRow row) {
        try {
            ParameterRule.check(row);
            return "";
        } catch (UserException refusal) {
            return refusal.reason().key().replace("budget.parameter.", "");
        }
    }
}
