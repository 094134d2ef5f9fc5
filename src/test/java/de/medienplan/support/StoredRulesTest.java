package de.medienplan.support;

import static de.medienplan.support.SupportSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.records.RowHistory;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The figures that support is calculated with, as they are stored: who may change them, and what is refused. */
@DatabaseTest
class StoredRulesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Autowired
    SupportRules rules;

    @Autowired
    SupportRatios ratios;

    @Autowired
    Staffing staffing;

    @Autowired
    CouncilPaperStaff councilPaper;

    @Autowired
    SupportForecasts forecasts;

    @Autowired
    SupportDirectory directory;

    @Autowired
    RowHistory history;

    @BeforeEach
    void signIn() {
        SignedIn.as("svenja", "SUPPORT");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void full_expansion_stands_there_under_three_readings_with_posts_and_cost() {
        List<String> rows = new ArrayList<>();
        BigDecimal step = rules.settings().postStep();
        CostRow cost = rules.cost(DAY);
        forecasts
                .fullExpansion(DAY)
                .forEach((reading, need) -> rows.add("%s: %s = %s posts, %s €"
                        .formatted(
                                reading,
                                Fractions.text(need.total()).replace('\u00a0', ' '),
                                need.posts(step),
                                cost.yearly(need.posts(step)))));

        // (7 × 52,000 + 15 × 2,496 + {15, 7, 0} × (4,500 + 3 × 2,475)) / 10,500
        assertThat(rows)
                .containsExactly(
                        "WITH_DEVICES: 55 563/2100 = 55.5 posts, 5202015.00 €",
                        "WITH_TABLETS: 46 383/2100 = 46.5 posts, 4358445.00 €",
                        "LEFT_OUT: 38 122/525 = 38.5 posts, 3608605.00 €");
    }

    @Test
    void overlapping_spans_of_a_ratio_are_refused() {
        RatioRow twin = new RatioRow(null, 0, "COMPUTER_ROOM", BigDecimal.TEN, LocalDate.of(2021, 1, 1), null, "Test");
        refused("support.group.overlap", () -> ratios.save(twin));
    }

    @Test
    void who_saves_an_older_state_is_refused_and_nothing_is_lost() {
        UnitRow unit = staffing.save(new UnitRow(null, 0, "40.9", "", UnitTask.FIRST_LEVEL, "", false));
        staffing.save(new UnitRow(unit.id(), unit.version(), "40.9", "Service-Desk", UnitTask.FIRST_LEVEL, "", false));

        UnitRow stale = new UnitRow(unit.id(), unit.version(), "40.9", "Anders", UnitTask.OTHER, "", false);
        assertThatThrownBy(() -> staffing.save(stale)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(staffing.units()).extracting(UnitRow::name).containsExactly("Service-Desk");
        assertThat(history.of(unit)).hasSize(2);
    }

    @Test
    void readers_see_everything_and_change_nothing() {
        SignedIn.as("rita");
        SettingsRow settings = rules.settings();

        assertThat(ratios.groups()).hasSize(3);
        assertThatThrownBy(() -> rules.save(settings)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> councilPaper.load()).isInstanceOf(AccessDeniedException.class);
        ServiceRow service = directory.services().getFirst();
        assertThatThrownBy(() -> directory.save(service)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void costs_of_a_post_hold_from_a_day_once() {
        CostRow present = rules.costs().getFirst();
        CostRow twin = new CostRow(
                null, 0, present.validFrom(), BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, false, "Haushaltsplan");
        refused("support.cost.taken", () -> rules.save(twin));
        rules.save(new CostRow(
                null,
                0,
                present.validFrom().plusDays(1),
                BigDecimal.TEN,
                BigDecimal.ONE,
                BigDecimal.TEN,
                false,
                "Haushalt"));
        assertThat(rules.costs()).hasSize(2);
    }

    @Test
    void a_figure_per_school_says_for_which_schools() {
        refused("support.benchmark.levelNeeded", () -> rules.save(perSchool(null)));
        assertThat(rules.save(perSchool("PRIMARY")).level()).isEqualTo("PRIMARY");
    }

    private static BenchmarkRow perSchool(@Nullable String level) {
        return new BenchmarkRow(
                null,
                0,
                "Nachbarstadt",
                BenchmarkRow.Kind.POSTS_PER_SCHOOL,
                level,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BenchmarkRow.Standing.CITED,
                "Haushaltsplan",
                "2024");
    }
}
