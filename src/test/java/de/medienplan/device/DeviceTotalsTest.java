package de.medienplan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.school.SchoolId;
import de.medienplan.school.SchoolLevel;
import de.medienplan.school.SchoolRow;
import de.medienplan.shared.SchoolYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeviceTotalsTest {

    private static final CategoryRow BOARD = TestEquipment.category(1, "BOARD", "BOARDS", 3, 8, "5000.00");
    private static final CategoryRow TABLET = TestEquipment.category(2, "TABLET", "TABLETS", 1, 5, "500.00");
    private static final SchoolRow WELFENPLATZ =
            TestEquipment.school(new SchoolId(1), "10001", "Am Welfenplatz", "GS", SchoolLevel.PRIMARY, 240);
    private static final SchoolRow GOETHE =
            TestEquipment.school(new SchoolId(2), "10002", "Goetheschule", "GY", SchoolLevel.SECONDARY, null);

    @Test
    void gaps_come_to_euros_units_and_schools_each_counted_once() {
        GapTotals totals = GapTotals.of(
                List.of(gap(WELFENPLATZ, BOARD, 10, 8), gap(WELFENPLATZ, TABLET, 5, 9), gap(GOETHE, TABLET, null, 4)));
        assertThat(totals).isEqualTo(new GapTotals(new BigDecimal("10000.00"), 2, 1, 1));
    }

    @Test
    void without_gaps_nothing_is_missing() {
        assertThat(GapTotals.of(List.of())).isEqualTo(new GapTotals(new BigDecimal("0.00"), 0, 0, 0));
    }

    @Test
    void a_board_counts_as_three_and_a_group_without_categories_is_left_out() {
        CountTotals totals = CountTotals.of(
                List.of(
                        new CountRow(WELFENPLATZ, Map.of(new CategoryId(1), 4, new CategoryId(2), 30), Set.of()),
                        new CountRow(GOETHE, Map.of(), Set.of())),
                List.of(BOARD, TABLET),
                List.of(group("BOARDS"), group("ROOMS"), group("TABLETS")));
        assertThat(totals.countedSchools()).isEqualTo(1);
        assertThat(totals.groups())
                .extracting(total -> total.group().code(), CountTotals.GroupTotal::devices)
                .containsExactly(tuple("BOARDS", 12L), tuple("TABLETS", 30L));
    }

    @Test
    void a_device_is_overdue_from_the_day_its_life_ends() {
        StockLine line = line("2020-06-01", 4);
        LocalDate end = LocalDate.of(2025, 6, 1);
        assertThat(StockTotals.of(List.of(line), end.minusDays(1))).isEqualTo(new StockTotals(4, 0));
        assertThat(StockTotals.of(List.of(line), end)).isEqualTo(new StockTotals(4, 4));
        assertThat(line.isDueSoon(end.minusYears(1))).isFalse();
        assertThat(line.isDueSoon(end.minusYears(1).plusDays(1))).isTrue();
        assertThat(line.monthsLeft(LocalDate.of(2024, 12, 2))).isEqualTo(5);
        assertThat(line.value()).isEqualByComparingTo("1920");
    }

    @Test
    void a_plan_of_replacements_knows_its_dearest_and_its_busiest_year() {
        StockLine board = new StockLine(purchase(BOARD, "2018-01-01", 8), new SchoolId(1), 2);
        ReplacementPlan plan =
                ReplacementPlan.of(List.of(board, line("2020-06-01", 9)), List.of(BOARD, TABLET), 2024, 4);
        assertThat(plan.dearest().year()).isEqualTo(2026);
        assertThat(plan.busiest().year()).isEqualTo(2025);
        assertThat(plan.units(TABLET)).isEqualTo(9);
        assertThat(plan.totalUnits()).isEqualTo(11);
        assertThat(plan.totalCost()).isEqualByComparingTo("14500");
        assertThat(plan.categories()).containsExactly(BOARD, TABLET);
    }

    @Test
    void the_latest_counted_year_up_to_the_day_is_shown() {
        List<SchoolYear> counted = List.of(new SchoolYear(2022), new SchoolYear(2020), new SchoolYear(2019));
        assertThat(DeviceCounts.latest(counted, LocalDate.of(2022, 7, 31))).isEqualTo(new SchoolYear(2020));
        assertThat(DeviceCounts.latest(counted, LocalDate.of(2022, 8, 1))).isEqualTo(new SchoolYear(2022));
        assertThat(DeviceCounts.latest(List.of(), LocalDate.of(2022, 8, 1))).isEqualTo(new SchoolYear(2022));
    }

    private static EquipmentGap gap(SchoolRow school, CategoryRow category, @Nullable Integer target, int actual) {
        TargetRow rule = TestEquipment.rule(category.categoryId(), null, null, TargetBase.SCHOOL, "1", 1);
        return new EquipmentGap(school, category, rule, target, actual);
    }

    private static SupportGroupRow group(String code) {
        return new SupportGroupRow(1L, 0, code, code, code, "Test", LocalDate.EPOCH);
    }

    private static StockLine line(String boughtOn, int quantity) {
        return new StockLine(purchase(TABLET, boughtOn, 5), new SchoolId(1), quantity);
    }

    private static PurchaseRow purchase(CategoryRow category, String boughtOn, int life) {
        return new PurchaseRow(
                1L,
                0,
                new SchoolId(1),
                category.categoryId(),
                LocalDate.parse(boughtOn),
                20,
                new BigDecimal("480.00"),
                life,
                null,
                false);
    }
}
