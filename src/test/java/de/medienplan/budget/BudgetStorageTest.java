package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.history.ChangeEntry;
import de.medienplan.records.RowHistory;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class BudgetStorageTest {

    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    @Autowired
    Budgets budgets;

    @Autowired
    CarryOvers carryOvers;

    @Autowired
    Commitments commitments;

    @Autowired
    BudgetFunds funds;

    @Autowired
    CostBasis basis;

    @Autowired
    RowHistory history;

    @BeforeEach
    void sign_in() {
        SignedIn.as("fritz", "FINANCE");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void the_money_of_the_council_paper_is_there_with_its_sources() {
        BudgetYear year = year(2020, JULY);

        assertThat(year.ownFunds()).isEqualTo("2500000.00");
        assertThat(year.carriedIn()).isEqualTo("3400000.00");
        assertThat(year.available()).isEqualTo("5900000.00");
        assertThat(year.authorised(BudgetSide.OPERATING)).isEqualTo("331000.00");
        assertThat(budgets.lines(JULY))
                .allSatisfy(line -> assertThat(line.source()).contains("DS 1000/2020"));
    }

    @Test
    void a_report_shows_actual_forecast_difference_and_per_cent_from_its_day_on() {
        LineRow line = investment(2020);
        budgets.save(report(line, JULY, "900000", "2750000"));

        assertThat(investment(2020, JULY.minusDays(1)).difference()).isNull();
        LineRow reported = investment(2020, JULY);
        assertThat(reported.actual()).isEqualByComparingTo("900000");
        assertThat(reported.difference()).isEqualByComparingTo("250000");
        assertThat(reported.differenceRate()).isEqualTo("0.1000");
        assertThat(year(2020, JULY).expected(BudgetSide.INVESTMENT)).isEqualByComparingTo("2750000");
    }

    @Test
    void grants_lower_the_own_funds_of_the_year() {
        budgets.save(new LineRow(
                null, 0, 2021, LineKind.GRANTS_IN, "DigitalPakt", new BigDecimal("783960"), "Bescheid", null, null));

        assertThat(year(2021, JULY).ownFunds()).isEqualByComparingTo("1716040");
    }

    @Test
    void only_what_the_report_leaves_can_be_carried_over() {
        budgets.save(report(investment(2021), LocalDate.of(2021, 12, 31), "2400000", "2400000"));

        carryOvers.save(carryOver(2021, 2022, "60000"));
        assertThatThrownBy(() -> carryOvers.save(carryOver(2021, 2022, "40000.01")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).endsWith("needed"));
        carryOvers.save(carryOver(2021, 2022, "40000"));
        assertThat(year(2022, LocalDate.of(2022, 1, 1)).carriedIn()).isEqualByComparingTo("100000");
    }

    @Test
    void a_limit_entered_on_screen_holds_from_then_on() {
        ParameterRow none = basis.parameter(ParameterCode.CARRY_OVER_LIMIT);
        basis.save(new ParameterRow(
                none.id(), none.version(), none.code(), new BigDecimal("50000"), BigDecimal.ONE, "Beschluss", null));

        assertThatThrownBy(() -> carryOvers.save(carryOver(2021, 2022, "50000.01")))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().key()).endsWith("limit"));
        assertThat(funds.carryOverLimit()).contains(50_000L);
    }

    @Test
    void a_plan_gets_a_years_share_and_what_was_carried_over_from_before_it() {
        carryOvers.save(carryOver(2020, 2021, "70000"));
        TreeMap<Integer, Integer> quarters = new TreeMap<>();
        quarters.put(2020, 2);
        quarters.put(2021, 4);
        quarters.put(2030, 4);

        assertThat(funds.of(quarters))
                .containsExactly(
                        new YearFunds(2020, true, 1_250_000, 3_400_000),
                        new YearFunds(2021, true, 2_500_000, 0),
                        new YearFunds(2030, false, 0, 0));
    }

    @Test
    void a_commitment_counts_in_the_year_that_pays_it() {
        commitments.save(new CommitmentRow(
                null, 0, 2020, 2022, new BigDecimal("300000"), BigDecimal.ZERO, "WLAN", "", "Haushaltsplan", null));

        assertThat(year(2022, JULY).due()).isEqualByComparingTo("300000");
        assertThat(year(2020, JULY).due()).isZero();
    }

    @Test
    void every_change_is_kept_and_an_older_state_is_refused() {
        LineRow line = investment(2023);
        budgets.save(with(line, "2600000"));

        assertThat(history.of(line))
                .extracting(ChangeEntry::actor, ChangeEntry::storedFrom, ChangeEntry::storedTo)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("fritz", "2500000", "2600000"));
        assertThatThrownBy(() -> budgets.save(with(line, "2700000")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(investment(2023).authorised()).isEqualByComparingTo("2600000");
    }

    @Test
    void the_same_line_twice_in_a_year_is_refused() {
        LineRow line = investment(2023);

        assertThatThrownBy(() -> budgets.save(
                        new LineRow(null, 0, 2023, line.kind(), line.name(), BigDecimal.ONE, "Probe", null, null)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void others_read_everything_and_change_nothing() {
        LineRow line = investment(2023);
        SignedIn.as("paula", "PLANNING");

        assertThat(budgets.years(JULY)).hasSize(7);
        assertThatThrownBy(() -> budgets.save(with(line, "1"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> carryOvers.save(carryOver(2021, 2022, "1"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> basis.delete(basis.all().getFirst())).isInstanceOf(AccessDeniedException.class);
    }

    private BudgetYear year(int year, LocalDate asOf) {
        return budgets.years(asOf).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private LineRow investment(int year) {
        return investment(year, LocalDate.MAX);
    }

    private LineRow investment(int year, LocalDate asOf) {
        List<LineRow> lines = year(year, asOf).lines();
        return lines.stream()
                .filter(line -> line.kind() == LineKind.MOVABLE_ASSETS)
                .findFirst()
                .orElseThrow();
    }

    private static LineRow with(LineRow line, String authorised) {
        return new LineRow(
                line.id(),
                line.version(),
                line.year(),
                line.kind(),
                line.name(),
                new BigDecimal(authorised),
                line.source(),
                line.sourceDate(),
                null);
    }

    private static ReportRow report(LineRow line, LocalDate day, String actual, String forecast) {
        return new ReportRow(
                null,
                0,
                java.util.Objects.requireNonNull(line.id()),
                day,
                new BigDecimal(actual),
                new BigDecimal(forecast),
                "Budgetbericht");
    }

    private static CarryOverRow carryOver(int from, int into, String amount) {
        return new CarryOverRow(
                null, 0, BudgetSide.INVESTMENT, from, into, new BigDecimal(amount), null, "nötig", "Beschluss", null);
    }
}
