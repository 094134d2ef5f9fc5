package de.medienplan.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForfeituresTest {

    private static final LocalDate COUNCIL = LocalDate.of(2020, 5, 11);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Test
    void the_schools_that_miss_by_least_save_the_pool_first_and_none_is_saved_twice() {
        Forfeiture forfeiture = Forfeitures.forfeiture(
                new GrantPlan.Programme("dp", LocalDate.of(2020, 7, 1), END, 30_000, 90_000, 700_000, 300_000),
                "DigitalPakt",
                List.of(
                        school("in time", LocalDate.of(2024, 9, 30), true, 400_000),
                        school("unplanned", null, false, 250_000),
                        school("next year", LocalDate.of(2025, 9, 30), false, 200_000),
                        school("a quarter late", LocalDate.of(2025, 3, 31), false, 60_000)),
                COUNCIL);

        assertThat(forfeiture.schools())
                .extracting(SchoolForfeiture::name, SchoolForfeiture::pool, SchoolForfeiture::saved)
                .containsExactly(
                        tuple("a quarter late", 60_000L, 90_000L),
                        tuple("next year", 200_000L, 230_000L),
                        tuple("unplanned", 40_000L, 70_000L));
        assertThat(forfeiture.lost()).isEqualTo(390_000);
        assertThat(forfeiture.beyondRescue()).isZero();
        assertThat(forfeiture.schools().getFirst().startBy()).isEqualTo(LocalDate.of(2024, 7, 1));
    }

    @Test
    void a_school_whose_building_is_ready_too_late_saves_nothing_and_the_days_add_up_to_what_is_lost() {
        Forfeiture forfeiture = Forfeitures.forfeiture(
                new GrantPlan.Programme("dp", LocalDate.of(2020, 7, 1), END, 0, 90_000, 0, 300_000),
                "DigitalPakt",
                List.of(
                        school("can", null, false, 100_000, LocalDate.of(2024, 7, 1)),
                        school("cannot", LocalDate.of(2025, 3, 31), false, 900_000, LocalDate.of(2024, 10, 1)),
                        school("can too", null, false, 50_000)),
                COUNCIL);

        assertThat(forfeiture.schools())
                .extracting(SchoolForfeiture::name, SchoolForfeiture::possible, SchoolForfeiture::saved)
                .containsExactly(
                        tuple("can", true, 130_000L), tuple("can too", true, 80_000L), tuple("cannot", false, 0L));
        assertThat(forfeiture.savable()).isEqualTo(210_000);
        assertThat(forfeiture.cutoffs())
                .extracting(Cutoff::lastStart, Cutoff::schools, Cutoff::base, Cutoff::pool)
                .containsExactly(
                        tuple(LocalDate.of(2024, 9, 30), 2, 60_000L, 150_000L), tuple(null, 1, 30_000L, 150_000L));
        assertThat(forfeiture.cutoffs().stream().mapToLong(Cutoff::total).sum()).isEqualTo(forfeiture.lost());
    }

    @Test
    void what_no_school_could_use_stays_lost() {
        Forfeiture forfeiture = Forfeitures.forfeiture(
                new GrantPlan.Programme("dp", LocalDate.of(2020, 7, 1), END, 0, 30_000, 0, 300_000),
                "DigitalPakt",
                List.of(school("late", null, false, 100_000)),
                COUNCIL);
        assertThat(forfeiture.beyondRescue()).isEqualTo(200_000);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-30, 130000, 200000", "2024-10-01, 0, 300000"})
    void after_the_last_quarter_to_start_nothing_is_saved(LocalDate asOf, long savable, long beyond) {
        Forfeiture forfeiture = Forfeitures.forfeiture(
                new GrantPlan.Programme("dp", LocalDate.of(2020, 7, 1), END, 0, 30_000, 0, 300_000),
                "DigitalPakt",
                List.of(school("late", null, false, 100_000)),
                asOf);
        assertThat(forfeiture.savable()).isEqualTo(savable);
        assertThat(forfeiture.beyondRescue()).isEqualTo(beyond);
        assertThat(forfeiture.cutoffs().stream().mapToLong(Cutoff::total).sum()).isEqualTo(330_000);
    }

    @Test
    void a_report_adds_up_its_programmes_and_says_whether_the_planner_comes_to_the_same_euro() {
        Forfeiture late = forfeiture("late", 300_000, school("late", null, false, 100_000));
        Forfeiture gone = forfeiture("gone", 0, school("gone", null, false, 0, LocalDate.of(2024, 10, 1)));
        ForfeitureReport report = new ForfeitureReport(List.of(late, gone), 360_000);

        assertThat(report.baseLost()).isEqualTo(60_000);
        assertThat(report.poolLost()).isEqualTo(300_000);
        assertThat(report.lost()).isEqualTo(360_000);
        assertThat(report.savable()).isEqualTo(130_000);
        assertThat(report.schools()).isEqualTo(2);
        assertThat(report.cutoffs()).hasSize(3);
        assertThat(report.cutoffTotal()).isEqualTo(360_000);
        assertThat(report.firstCutoff()).contains(LocalDate.of(2024, 9, 30));
        assertThat(report.days()).containsExactly(END);
        assertThat(report.reconciles()).isTrue();
        assertThat(new ForfeitureReport(List.of(late, gone), 360_001).reconciles())
                .isFalse();
        assertThat(new ForfeitureReport(List.of(), 0).firstCutoff()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01, 2024-09-30, POSSIBLE", "2024-10-01, 2024-09-30, IMPOSSIBLE", "2024-10-01, 2024-10-01, PAST"
    })
    void a_school_is_beyond_rescue_because_of_its_building_until_its_last_start_has_passed(
            LocalDate ready, LocalDate asOf, Rescue expected) {
        SchoolForfeiture school = Forfeitures.forfeiture(
                        programme(0), "DigitalPakt", List.of(school("s", null, false, 0, ready)), asOf)
                .schools()
                .getFirst();
        assertThat(school.rescue(asOf)).isEqualTo(expected);
    }

    private static Forfeiture forfeiture(String name, long pool, GrantPlan.School school) {
        return Forfeitures.forfeiture(programme(pool), name, List.of(school), COUNCIL);
    }

    private static GrantPlan.Programme programme(long pool) {
        return new GrantPlan.Programme("dp", LocalDate.of(2020, 7, 1), END, 0, 30_000, 0, pool);
    }

    private static GrantPlan.School school(
            String name, @Nullable LocalDate completion, boolean received, long eligible) {
        return school(name, completion, received, eligible, LocalDate.of(2020, 7, 1));
    }

    private static GrantPlan.School school(
            String name, @Nullable LocalDate completion, boolean received, long eligible, LocalDate ready) {
        return new GrantPlan.School(
                null,
                name,
                completion,
                completion,
                ready,
                2,
                List.of(new GrantPlan.Grant("dp", received, 30_000, eligible)));
    }
}
