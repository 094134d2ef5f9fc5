package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.shared.Quarter;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The staff of the council paper, and the posts that the planner is told. */
@DatabaseTest
class StoredStaffTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Autowired
    SupportRules rules;

    @Autowired
    Staffing staffing;

    @Autowired
    CouncilPaperStaff councilPaper;

    @Autowired
    SupportForecasts forecasts;

    @BeforeEach
    void signIn() {
        SignedIn.as("svenja", "SUPPORT");
        councilPaper.load();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void the_staff_table_of_the_council_paper_comes_out_of_the_rows() {
        Map<String, BigDecimal> byUnit = new TreeMap<>();
        staffing.posts().forEach(post -> byUnit.merge(post.unit().code(), post.shareOn(DAY), BigDecimal::add));
        BigDecimal total = byUnit.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(staffing.units())
                .extracting(UnitRow::code)
                .containsExactly("18.52", "18.53", "19", "40.0", "40.04", "40.04 AM", "40.23");
        assertThat(byUnit.get("18.52")).isEqualByComparingTo("6");
        assertThat(byUnit.get("40.04")).isEqualByComparingTo("2.5");
        assertThat(byUnit.get("40.04 AM")).isEqualByComparingTo("2");
        assertThat(byUnit.get("40.23")).isEqualByComparingTo("8");
        assertThat(byUnit).doesNotContainKeys("18.53", "19", "40.0");
        assertThat(total).isEqualByComparingTo("18.5");
        CostRow cost = rules.cost(DAY);
        assertThat(cost.totalCost()).isEqualByComparingTo("1734000");
        assertThat(cost.yearly(total).subtract(cost.roundingDifference())).isEqualByComparingTo("1734000");
        assertThat(councilPaper.load()).as("a second time").isZero();
    }

    @Test
    void the_stellenplan_of_2019_and_2020_names_the_same_posts() {
        for (int year : List.of(2019, 2020)) {
            assertThat(staffing.establishment().stream()
                            .filter(line -> line.budgetYear() == year)
                            .map(line -> line.expected().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("18.5");
        }
    }

    @Test
    void the_planner_gets_the_same_ratios_and_the_posts_that_count() {
        ScenarioSupport support = forecasts.forScenario(new Quarter(2020, 3));

        assertThat(support.tabletsPerPost()).isEqualByComparingTo("1500");
        assertThat(support.devicesPerPost()).isEqualByComparingTo("700");
        assertThat(support.existingPosts()).isEqualByComparingTo("2");
        assertThat(support.annualCostPerPost()).isEqualByComparingTo("93730");
        assertThat(support.ratios().get("BOARD_AND_CLASS_SET")).isEmpty();
        assertThat(support.reading()).isEqualTo(Interpretation.WITH_DEVICES);
    }

    @Test
    void a_scenario_gets_the_posts_that_count_in_its_own_first_year_not_those_of_today() {
        UnitRow desk = staffing.units().stream()
                .filter(unit -> unit.task() == UnitTask.FIRST_LEVEL)
                .findFirst()
                .orElseThrow();
        staffing.save(new EstablishmentRow(null, 0, desk, 2027, new BigDecimal("5"), null, null, "Stellenplan 2027"));

        // the three posts of 2027 are filled on 01.07.2027 and trained on 01.10.2027
        assertThat(existing(2026, 1)).isEqualByComparingTo("2");
        assertThat(existing(2027, 1)).isEqualByComparingTo("5");
        assertThat(existing(2028, 3)).isEqualByComparingTo("5");
        SettingsRow slow = rules.settings();
        rules.save(new SettingsRow(
                slow.id(),
                slow.version(),
                slow.interpretation(),
                slow.postStep(),
                9,
                6,
                slow.absenceRate(),
                slow.requestMonth(),
                slow.requestDay(),
                slow.maxNewPostsPerYear(),
                slow.source()));
        assertThat(existing(2027, 1))
                .as("filled on 01.10.2027, half trained at the end")
                .isEqualByComparingTo("3.5");
        assertThat(existing(2028, 1)).isEqualByComparingTo("5");
    }

    private BigDecimal existing(int year, int quarter) {
        return forecasts.forScenario(new Quarter(year, quarter)).existingPosts();
    }
}
