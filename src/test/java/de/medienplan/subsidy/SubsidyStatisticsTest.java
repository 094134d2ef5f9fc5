package de.medienplan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.device.PilotFigures;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.SchoolYear;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.OnDay;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@OnDay("2026-01-20")
class SubsidyStatisticsTest {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired
    SubsidyCases cases;

    @Autowired
    PaymentRuns runs;

    @Autowired
    SubsidyStatistics statistics;

    @Autowired
    SubsidyForecast forecast;

    @Autowired
    PilotFigures pilot;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sign_in() {
        SignedIn.as("sina", "SUBSIDY", "SUPPORT");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void readers_see_no_small_group_and_no_amount_that_gives_one_away() {
        children("90001", "Albertschule", 3);
        children("90002", "Bertaschule", 6);
        children("90003", "Cäcilienschule", 9);
        runs.pay(runs.preview(YearMonth.of(2025, 9)));
        SubsidyStatistic full = statistics.full(YEAR);
        assertThat(full.schools()).extracting(SubsidyStatistic.Group::children).containsExactly(3, 6, 9);
        assertThat(full.total().amount()).isEqualByComparingTo("129.60");

        SignedIn.as("rita", "READER");
        SubsidyStatistic published = statistics.published(YEAR);
        assertThat(published.schools())
                .extracting(SubsidyStatistic.Group::children)
                .containsExactly(null, null, 9);
        assertThat(published.schools()).allMatch(group -> group.amount() == null);
        assertThat(published.total().children()).isEqualTo(18);
        assertThat(published.kinds())
                .extracting(SubsidyStatistic.Group::children)
                .containsExactly(18, 0, 0);
    }

    @Test
    void a_year_with_fewer_than_five_children_shows_readers_nothing() {
        children("90001", "Albertschule", 4);
        runs.pay(runs.preview(YearMonth.of(2025, 9)));
        SubsidyStatistic published = statistics.published(YEAR);
        assertThat(published.schools()).isEmpty();
        assertThat(published.total().children()).isNull();
        assertThat(published.total().amount()).isNull();
    }

    @Test
    void a_child_that_moves_counts_once() {
        children("90001", "Albertschule", 1);
        runs.pay(runs.preview(YearMonth.of(2025, 9)));
        runs.pay(runs.preview(YearMonth.of(2025, 10)));
        assertThat(statistics.full(YEAR).total())
                .isEqualTo(new SubsidyStatistic.Group(SchoolId.NONE, "", 1, new BigDecimal("14.40")));
    }

    /** 2,441 tablets of 5,080 pupils in the third year, one step of 10.9 points further in the fourth: 2,994. */
    @Test
    void the_forecast_goes_on_from_the_pilot_by_hand() {
        pilot.load();
        ForecastRow third = forecast.of(new SchoolYear(2019), 1, null).rows().getFirst();
        assertThat(List.of(
                        third.inService().tablets(),
                        third.children().entitled(),
                        third.children().siblings()))
                .containsExactly(2441L, 243L, 169L);
        // 243 x 7.20 + 169 x 4.80 = 2,560.80 a month
        assertThat(third.cost().total()).isEqualByComparingTo("30729.60");
        assertThat(third.cost().toDecember()).isEqualByComparingTo("12804.00");
        ForecastRow fourth = forecast.of(new SchoolYear(2020), 1, null).rows().getFirst();
        assertThat(fourth.inService().tablets()).isEqualTo(2994);
        assertThat(fourth.children().entitled()).isEqualTo(298);
    }

    @Test
    void the_trend_goes_on_by_the_average_step() {
        var trend = new PaidTrend(Map.of(
                new SchoolYear(2018), new BigDecimal("100.00"),
                new SchoolYear(2019), new BigDecimal("150.00"),
                new SchoolYear(2020), new BigDecimal("220.00")));
        assertThat(trend.expected(new SchoolYear(2021))).contains(new BigDecimal("280.00"));
        assertThat(trend.expected(new SchoolYear(2022))).contains(new BigDecimal("340.00"));
        assertThat(trend.expected(new SchoolYear(2020))).isEmpty();
    }

    private void children(String number, String name, int count) {
        SchoolId school = TestSchool.add(jdbc, number, name);
        for (int child = 1; child <= count; child++) {
            String family = number + "-" + child;
            cases.save(SampleCases.rent(
                    Objects.requireNonNull(family), family, 1, school, SampleCases.but("2025-08-01", "2026-07-31")));
        }
    }
}
