package de.medienplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SupportStorageTest {

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
    SupportHistory history;

    @Autowired
    ContractDeadlines contractDeadlines;

    @BeforeEach
    void signIn() {
        SignedIn.as("svenja", "SUPPORT");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void the_staff_table_of_the_council_paper_comes_out_of_the_rows() {
        councilPaper.load();
        Map<String, BigDecimal> byUnit = new java.util.TreeMap<>();
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
        councilPaper.load();
        for (int year : List.of(2019, 2020)) {
            assertThat(staffing.establishment().stream()
                            .filter(line -> line.budgetYear() == year)
                            .map(line -> line.expected().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("18.5");
        }
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
                                Fractions.text(need.total()),
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
        assertThatThrownBy(() -> ratios.save(twin))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo("support.group.overlap"));
    }

    @Test
    void who_saves_an_older_state_is_refused_and_nothing_is_lost() {
        UnitRow unit = staffing.save(new UnitRow(null, 0, "40.9", "", Task.FIRST_LEVEL, "", false));
        staffing.save(new UnitRow(unit.id(), unit.version(), "40.9", "Service-Desk", Task.FIRST_LEVEL, "", false));

        UnitRow stale = new UnitRow(unit.id(), unit.version(), "40.9", "Anders", Task.OTHER, "", false);
        assertThatThrownBy(() -> staffing.save(stale)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(staffing.units()).extracting(UnitRow::name).containsExactly("Service-Desk");
        assertThat(history.of(unit)).hasSize(2);
    }

    @Test
    void readers_see_everything_and_change_nothing() {
        SignedIn.as("rita");
        Settings settings = rules.settings();

        assertThat(ratios.groups()).hasSize(3);
        assertThatThrownBy(() -> rules.save(settings)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> councilPaper.load()).isInstanceOf(AccessDeniedException.class);
        ServiceRow service = directory.services().getFirst();
        assertThatThrownBy(() -> directory.save(service)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_contract_keeps_the_services_it_includes() {
        ServiceRow service = directory.services().getFirst();
        ContractRow contract = directory.save(new ContractRow(
                null,
                0,
                "CSS Service gGmbH",
                "Systembetreuung",
                "",
                DAY,
                DAY.plusYears(2),
                DAY.plusYears(1),
                new BigDecimal("290000"),
                "",
                "",
                "",
                "",
                List.of(service)));

        assertThat(directory.contracts()).singleElement().satisfies(stored -> {
            assertThat(stored.version()).isEqualTo(contract.version());
            assertThat(stored.services()).containsExactly(service);
        });
        assertThatThrownBy(() -> directory.delete(service)).isInstanceOf(UserException.class);
        assertThat(contract.dueAfter(DAY)).isEqualTo(DAY.plusYears(1));
        assertThat(contract.dueAfter(DAY.plusYears(1).plusDays(1))).isEqualTo(DAY.plusYears(2));
    }

    @Test
    void the_planner_gets_the_same_ratios_and_the_posts_that_count() {
        councilPaper.load();
        ScenarioSupport support = forecasts.forScenario(new de.medienplan.shared.Quarter(2020, 3));

        assertThat(support.tabletsPerPost()).isEqualByComparingTo("1500");
        assertThat(support.devicesPerPost()).isEqualByComparingTo("700");
        assertThat(support.existingPosts()).isEqualByComparingTo("2");
        assertThat(support.annualCostPerPost()).isEqualByComparingTo("93730");
        assertThat(support.ratios().get("BOARD_AND_CLASS_SET")).isEmpty();
        assertThat(support.reading()).isEqualTo(Interpretation.WITH_DEVICES);
    }

    @Test
    void a_scenario_gets_the_posts_that_count_in_its_own_first_year_not_those_of_today() {
        councilPaper.load();
        UnitRow desk = staffing.units().stream()
                .filter(unit -> unit.task() == Task.FIRST_LEVEL)
                .findFirst()
                .orElseThrow();
        staffing.save(new EstablishmentRow(null, 0, desk, 2027, new BigDecimal("5"), null, null, "Stellenplan 2027"));

        // the three posts of 2027 are filled on 01.07.2027 and trained on 01.10.2027
        assertThat(existing(2026, 1)).isEqualByComparingTo("2");
        assertThat(existing(2027, 1)).isEqualByComparingTo("5");
        assertThat(existing(2028, 3)).isEqualByComparingTo("5");
        Settings slow = rules.settings();
        rules.save(new Settings(
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
        return forecasts
                .forScenario(new de.medienplan.shared.Quarter(year, quarter))
                .existingPosts();
    }

    @Test
    void notice_and_end_of_a_contract_are_deadlines_until_they_have_passed() {
        LocalDate notice = LocalDate.of(2021, 9, 30);
        LocalDate end = LocalDate.of(2021, 12, 31);
        directory.save(contract("Systembetreuung", notice, end, List.of()));
        directory.save(contract("Unbefristet", null, null, List.of()));

        assertThat(contractDeadlines.deadlines(notice)).singleElement().satisfies(deadline -> {
            assertThat(deadline.date()).isEqualTo(notice);
            assertThat(deadline.title().key()).isEqualTo("support.deadline.notice");
        });
        assertThat(contractDeadlines.deadlines(notice.plusDays(1)))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.date()).isEqualTo(end);
                    assertThat(deadline.title().key()).isEqualTo("support.deadline.end");
                });
        assertThat(contractDeadlines.deadlines(end)).hasSize(1);
        assertThat(contractDeadlines.deadlines(end.plusDays(1))).isEmpty();
    }

    @Test
    void a_change_of_the_included_services_is_a_change_of_the_contract() {
        List<ServiceRow> services = directory.services();
        ContractRow seen = directory.save(contract("Systembetreuung", null, null, services.subList(0, 1)));
        ContractRow more = directory.save(including(seen, services.subList(0, 2)));

        assertThat(more.version()).isGreaterThan(seen.version());
        assertThatThrownBy(() -> directory.save(including(seen, List.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(directory.contracts().getFirst().services()).hasSize(2);
        assertThat(history.of(seen).getFirst().storedTo())
                .contains(services.get(0).name(), services.get(1).name());
        assertThat(history.version(seen)).isEqualTo(more.version());
    }

    private static ContractRow contract(
            String subject,
            @org.jspecify.annotations.Nullable LocalDate notice,
            @org.jspecify.annotations.Nullable LocalDate end,
            List<ServiceRow> services) {
        return new ContractRow(
                null, 0, "CSS Service gGmbH", subject, "", DAY, end, notice, null, "", "", "", "", services);
    }

    private static ContractRow including(ContractRow row, List<ServiceRow> services) {
        return new ContractRow(
                row.id(),
                row.version(),
                row.vendor(),
                row.subject(),
                row.number(),
                row.startsOn(),
                row.endsOn(),
                row.noticeBy(),
                row.yearlyCost(),
                row.contactName(),
                row.contactMail(),
                row.contactPhone(),
                row.note(),
                services);
    }
}
