package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryOverPolicyTest {

    private static final CarryOverPolicy LAW = new CarryOverPolicy(2, 1, null);

    @ParameterizedTest
    @CsvSource({
        "OPERATING, 2020, , ''",
        "OPERATING, 2021, , ''",
        "OPERATING, 2022, , operating",
        "INVESTMENT, 2022, , ''",
        "INVESTMENT, 2023, , notBegun",
        "INVESTMENT, 2023, 2022-12-31, ''",
        "INVESTMENT, 2029, 2022-12-31, ''",
        "INVESTMENT, 2023, 2023-01-01, begunLate",
        "INVESTMENT, 2021, 2023-01-01, begunLate"
    })
    void investment_must_begin_by_the_end_of_the_second_year_and_operating_ends_after_one(
            BudgetSide side, int into, @Nullable LocalDate begun, String refused) {
        int from = into == 2020 ? 2019 : 2020;

        assertThat(reason(LAW, row(side, from, into, "100.00", begun, "nötig"), Optional.empty(), "0"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"100.00, ''", "100.01, needed"})
    void no_more_than_is_left_of_the_year(String amount, String refused) {
        assertThat(reason(
                        LAW,
                        row(BudgetSide.INVESTMENT, 2020, 2021, amount, null, "nötig"),
                        Optional.of(new BigDecimal("100.00")),
                        "0"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"40.00, ''", "40.01, limit"})
    void no_more_than_the_limit_together_with_the_others(String amount, String refused) {
        CarryOverPolicy limited = new CarryOverPolicy(2, 1, new BigDecimal("100"));

        assertThat(reason(
                        limited, row(BudgetSide.INVESTMENT, 2020, 2021, amount, null, "nötig"), Optional.empty(), "60"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2020, 1, nötig, later", "2021, 0, nötig, positive", "2021, 1, ' ', reason", "2021, 0.01, nötig, ''"})
    void a_later_year_an_amount_and_a_reason_are_needed(int into, String amount, String why, String refused) {
        assertThat(reason(LAW, row(BudgetSide.INVESTMENT, 2020, into, amount, null, why), Optional.empty(), "0"))
                .isEqualTo(refused);
    }

    @Test
    void the_reason_names_the_year_in_german() {
        assertThat(LAW.refusal(
                                row(BudgetSide.OPERATING, 2020, 2022, "1", null, "nötig"),
                                Optional.empty(),
                                BigDecimal.ZERO)
                        .map(refusal -> Texts.render(refusal.reason(), Locale.GERMANY)))
                .contains("Konsumtive Ermächtigungen bleiben höchstens ein Jahr verfügbar, also bis Ende 2021.");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2021, '', 0, ''",
        "2020, 2023, '', 0, ''",
        "2020, 2024, '', 0, tooFar",
        "2020, 2024, Bau bis 2024, 0, ''",
        "2020, 2020, '', 0, later",
        "2020, 2021, '', 100, ''",
        "2020, 2021, '', 100.01, taken",
        "2020, 2021, '', -1, taken"
    })
    void a_commitment_reaches_three_years_and_further_only_as_an_exception(
            int year, int due, String exception, BigDecimal taken, String refused) {
        CommitmentRow row =
                new CommitmentRow(null, 0, year, due, new BigDecimal("100"), taken, "Zweck", exception, "Quelle", null);

        assertThat(new CommitmentPolicy(3)
                        .refusal(row)
                        .map(refusal -> refusal.reason().key().replace("budget.commitment.refused.", ""))
                        .orElse(""))
                .isEqualTo(refused);
    }

    private static String reason(
            CarryOverPolicy policy, CarryOverRow row, Optional<BigDecimal> unspent, String others) {
        return policy.refusal(row, unspent, new BigDecimal(others))
                .map(refusal -> refusal.reason().key().replace("budget.carryOver.refused.", ""))
                .orElse("");
    }

    private static CarryOverRow row(
            BudgetSide side, int from, int into, String amount, @Nullable LocalDate begun, String reason) {
        return new CarryOverRow(null, 0, side, from, into, new BigDecimal(amount), begun, reason, "Quelle", null);
    }
}
