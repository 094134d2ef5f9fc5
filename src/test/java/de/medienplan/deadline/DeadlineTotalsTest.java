package de.medienplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @Test
    void amounts_are_added_up_by_urgency_and_what_has_none_is_counted() {
        List<Deadline> deadlines = List.of(
                on("2026-01-19", "1.10"), on("2026-01-20", "2.20"), on("2026-01-27", null), on("2026-01-28", "4.40"));
        assertThat(DeadlineTotals.of(deadlines, EnumSet.of(Urgency.OVERDUE), DAY))
                .isEqualTo(new DeadlineTotals(1, new BigDecimal("1.10")));
        assertThat(DeadlineTotals.of(deadlines, EnumSet.of(Urgency.URGENT), DAY))
                .isEqualTo(new DeadlineTotals(2, new BigDecimal("2.20")));
        assertThat(DeadlineTotals.of(deadlines, EnumSet.allOf(Urgency.class), DAY))
                .isEqualTo(new DeadlineTotals(4, new BigDecimal("7.70")));
        assertThat(DeadlineTotals.of(List.of(), EnumSet.allOf(Urgency.class), DAY))
                .isEqualTo(new DeadlineTotals(0, new BigDecimal("0.00")));
    }

    private static Deadline on(String date, @Nullable String amount) {
        return new Deadline(
                "group",
                LocalDate.parse(date),
                Message.of("deadline.title"),
                new Deadline.About("", "", ""),
                amount == null ? null : new BigDecimal(amount),
                "",
                new Deadline.Next(Message.of("deadline.nextStep"), ""));
    }
}
