package de.medienplan.device;

import static de.medienplan.device.TestEquipment.category;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.school.SchoolId;
import de.medienplan.shared.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementPlanTest {

    private static final CategoryRow TABLET = category(1, "TEACHER", PaperGroups.PERSONAL_TABLET, 1, 3, "500.00");

    @Test
    void falls_due_in_the_year_its_life_ends_and_again_after_the_next_life() {
        List<ReplacementYear> years = ReplacementPlan.of(List.of(stock("2020-12-31", 5, 10)), List.of(TABLET), 2024, 6)
                .years();
        assertThat(years)
                .extracting(ReplacementYear::year, ReplacementYear::totalUnits, ReplacementYear::totalCost)
                .containsExactly(
                        tuple(2024, 0, new BigDecimal("0.00")),
                        tuple(2025, 10, new BigDecimal("5000.00")),
                        tuple(2026, 0, new BigDecimal("0.00")),
                        tuple(2027, 0, new BigDecimal("0.00")),
                        tuple(2028, 10, new BigDecimal("5000.00")),
                        tuple(2029, 0, new BigDecimal("0.00")));
    }

    @Test
    void what_is_overdue_waits_in_the_first_year() {
        List<ReplacementYear> years = ReplacementPlan.of(
                        List.of(stock("2010-01-01", 5, 4), stock("2019-01-01", 5, 3)), List.of(TABLET), 2024, 2)
                .years();
        assertThat(years).extracting(ReplacementYear::totalUnits).containsExactly(7, 0);
    }

    @Test
    void what_parents_pay_is_counted_but_costs_the_city_nothing() {
        CategoryRow parents = new CategoryRow(
                1L,
                0,
                "P",
                "P",
                "P",
                PaperGroups.PERSONAL_TABLET,
                1,
                5,
                new BigDecimal("500"),
                Payer.PARENTS,
                new Source("Test", LocalDate.EPOCH, false),
                true,
                1,
                List.of());
        List<ReplacementYear> years = ReplacementPlan.of(List.of(stock("2019-01-01", 5, 3)), List.of(parents), 2024, 1)
                .years();
        assertThat(years.getFirst().totalUnits()).isEqualTo(3);
        assertThat(years.getFirst().totalCost()).isEqualByComparingTo("0");
    }

    private static StockLine stock(String boughtOn, int life, int quantity) {
        PurchaseRow purchase = new PurchaseRow(
                1L,
                0,
                new SchoolId(1),
                new CategoryId(1),
                LocalDate.parse(boughtOn),
                quantity,
                new BigDecimal("480.00"),
                life,
                null,
                false);
        return new StockLine(purchase, new SchoolId(1), quantity);
    }
}
