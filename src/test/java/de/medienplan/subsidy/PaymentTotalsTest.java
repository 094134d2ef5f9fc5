package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentTotalsTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void a_correction_counts_as_a_run_and_in_euros_but_pays_no_month() {
        PaymentTotals totals = PaymentTotals.of(List.of(
                run(RunKind.REGULAR, 11, "12.00"),
                run(RunKind.REGULAR, 12, "7.20"),
                run(RunKind.CORRECTION, 13, "-4.80")));
        assertThat(totals.runs()).isEqualTo(3);
        assertThat(totals.paid()).isEqualTo("14.40");
        assertThat(totals.months()).containsExactly(YearMonth.of(2025, 11), YearMonth.of(2025, 12));
        assertThat(totals.lastMonth()).contains(YearMonth.of(2025, 12));
    }

    @Test
    void the_month_after_the_last_is_paid_next_but_none_beyond_the_coming_one() {
        assertThat(PaymentTotals.of(List.of()).next(JANUARY)).isEqualTo(JANUARY);
        assertThat(PaymentTotals.of(List.of(run(RunKind.REGULAR, 11, "1.00"))).next(JANUARY))
                .isEqualTo(YearMonth.of(2025, 12));
        assertThat(PaymentTotals.of(List.of(run(RunKind.REGULAR, 13, "1.00"))).next(JANUARY))
                .isEqualTo(YearMonth.of(2026, 2));
        assertThat(PaymentTotals.of(List.of(run(RunKind.REGULAR, 14, "1.00"))).next(JANUARY))
                .isEqualTo(JANUARY);
    }

    /** @param month of 2025; 13 is January of 2026 */
    private static PaymentRunRow run(RunKind kind, int month, String total) {
        return new PaymentRunRow(
                1,
                kind,
                YearMonth.of(2025, 1).plusMonths(month - 1),
                1,
                new BigDecimal(total),
                LocalDateTime.of(2026, 1, 20, 12, 0),
                "sina",
                new PaymentRunRow.Standing(RunState.PAID_OUT, null, true));
    }
}
