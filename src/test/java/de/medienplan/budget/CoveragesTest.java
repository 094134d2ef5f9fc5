package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.medienplan.shared.PlanChoice;
import de.medienplan.shared.PlanId;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A treasurer adds up by hand what the council of Hannover was asked for in 2020. */
@DatabaseTest
class CoveragesTest {

    @Autowired
    CostTables tables;

    @Autowired
    CostBasis basis;

    @Autowired
    Budgets budgets;

    @Autowired
    Commitments commitments;

    @Autowired
    Coverages coverages;

    @BeforeEach
    void sign_in() {
        SignedIn.as("fritz", "FINANCE", "READER");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @Test
    void measures_beside_the_plan_take_more_than_the_budget_has() {
        Coverage.Purse investment = of(plan(4_259_333, 0)).purse(CoverageKind.INVESTMENT);

        assertThat(investment.need()).isEqualTo("6488333.00");
        assertThat(investment.needs())
                .extracting(CostTable.Share::amount)
                .containsExactly(
                        new BigDecimal("4259333.00"), new BigDecimal("1011000.00"), new BigDecimal("1218000.00"));
        assertThat(investment.available()).isEqualTo("5900000.00");
        assertThat(investment.uncovered()).isEqualTo("588333.00");
    }

    @Test
    void the_decision_lacks_operating_money_and_no_investment() {
        Coverage.Year year = coverages.decision().orElseThrow().years().getFirst();

        assertThat(year.purse(CoverageKind.GOODS).need()).isEqualTo("734400.00");
        assertThat(year.purse(CoverageKind.GOODS).available()).isEqualTo("331000.00");
        assertThat(year.purse(CoverageKind.GOODS).uncovered()).isEqualTo("403400.00");
        assertThat(year.purse(CoverageKind.INVESTMENT).uncovered()).isZero();
        assertThat(year.purse(CoverageKind.STAFF).uncovered())
                .as("the posts there are")
                .isZero();
        assertThat(year.options(CoverageKind.GOODS))
                .singleElement()
                .satisfies(option -> assertThat(option.covers()).isEqualTo("403400.00"));
    }

    @Test
    void what_would_cover_it_is_computed_by_checking_again() {
        List<Coverage.Option> options = of(plan(4_259_333, 0)).options(CoverageKind.INVESTMENT);

        assertThat(options)
                .extracting(option -> option.what().key(), Coverage.Option::covers)
                .containsExactly(
                        tuple("budget.coverage.option.postpone", new BigDecimal("588333.00")),
                        tuple("budget.coverage.option.postpone", new BigDecimal("588333.00")),
                        tuple("budget.coverage.option.forward", new BigDecimal("588333.00")),
                        tuple("budget.coverage.option.more.INVESTMENT", new BigDecimal("588333.00")));
        assertThat(options.getFirst().remains()).isZero();
    }

    @Test
    void drawn_grants_pay_too_and_what_is_left_goes_into_the_next_year() {
        Coverage coverage = coverage(plan(4_259_333, 600_000));

        assertThat(coverage.years().getFirst().purse(CoverageKind.INVESTMENT).left())
                .isEqualTo("11667.00");
        assertThat(coverage.years().get(1).purse(CoverageKind.INVESTMENT).means())
                .extracting(CostTable.Share::amount)
                .containsExactly(new BigDecimal("2500000.00"), new BigDecimal("11667.00"));
    }

    @Test
    void new_posts_are_missing_until_the_budget_has_a_line_for_staff() {
        Coverage.Purse staff = of(plan(0, 0)).purse(CoverageKind.STAFF);
        assertThat(staff.need()).isEqualTo("1921460.00");
        assertThat(staff.uncovered()).isEqualTo("187460.00");

        budgets.save(new LineRow(
                null, 0, 2020, LineKind.STAFF, "Stellen", new BigDecimal("1900000.00"), "Probe", null, null));

        assertThat(of(plan(0, 0)).purse(CoverageKind.STAFF).uncovered()).isEqualTo("21460.00");
    }

    @Test
    void commitments_bind_money_for_the_plan_and_count_beyond_it_only() {
        commitments.save(new CommitmentRow(
                null,
                0,
                2020,
                2021,
                new BigDecimal("900000.00"),
                new BigDecimal("700000.00"),
                "Tafeln",
                "",
                "Probe",
                null));

        Coverage.Purse next = coverage(plan(4_259_333, 0)).years().get(1).purse(CoverageKind.INVESTMENT);

        assertThat(next.need()).isEqualTo("700000.00");
        assertThat(next.needs())
                .extracting(share -> share.label().key())
                .containsExactly("budget.share.plan", "budget.coverage.committed");
    }

    private Coverage.Year of(PlanSpending plan) {
        return coverage(plan).years().getFirst();
    }

    private Coverage coverage(PlanSpending plan) {
        BudgetPlanSource source = new BudgetPlanSource() {
            @Override
            public List<PlanChoice> choices() {
                return List.of();
            }

            @Override
            public Optional<PlanSpending> of(PlanId planId) {
                return Optional.of(plan);
            }
        };
        return new Coverages(tables, basis, budgets, commitments, source)
                .plan(plan.planId())
                .orElseThrow();
    }

    /** Two years of which the first pays so much and draws so much, with two new posts. */
    private static PlanSpending plan(long spent, long drawn) {
        return new PlanSpending(
                new PlanId(1),
                "Plan",
                null,
                List.of(year(2020, spent, drawn), year(2021, 100_000, 0)),
                year(2022, 0, 0));
    }

    private static PlanSpending.Year year(int year, long spent, long drawn) {
        return new PlanSpending.Year(
                year,
                4,
                new PlanSpending.Year.Funds(0, 0, 0, 0),
                spent,
                spent - drawn,
                new PlanSpending.Year.Grants(drawn, drawn),
                0,
                new PlanSpending.Year.Schools(0, 0),
                new PlanSpending.Year.Posts(
                        BigDecimal.TWO, new BigDecimal("4"), BigDecimal.TWO, new BigDecimal("187460.00")));
    }
}
