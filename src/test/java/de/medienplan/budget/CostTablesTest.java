package de.medienplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.medienplan.grant.FigureRow;
import de.medienplan.grant.Figures;
import de.medienplan.shared.Table;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import de.medienplan.testing.SignedIn;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CostTablesTest {

    @Autowired
    CostTables tables;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    CostBasis basis;

    @Autowired
    Figures figures;

    @BeforeEach
    void sign_in() {
        SignedIn.as("fritz", "FINANCE");
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTS_IN, 783960.00",
        "MOVABLE_ASSETS, 4767000.00",
        "SPECIAL_ITEMS, 156792.00",
        "STAFF, 1734000.00",
        "GOODS_AND_SERVICES, 734400.00",
        "DEPRECIATION, 1011900.00",
        "INTEREST, 71000.00"
    })
    void the_decision_of_2020_comes_out_line_by_line(LineKind kind, BigDecimal amount) {
        assertThat(tables.decision().line(kind).amount()).isEqualTo(amount);
    }

    @Test
    void both_balances_of_2020_come_out_to_the_cent() {
        CostTable table = tables.decision();

        assertThat(table.year()).isEqualTo(2020);
        assertThat(table.investment().balance()).isEqualTo("-3983040.00");
        assertThat(table.operating().balance()).isEqualTo("-3394508.00");
    }

    @Test
    void files_carry_year_and_name_and_every_line_with_both_balances() {
        Table file = BudgetTables.flat(tables.decision(), Locale.GERMANY);

        assertThat(file.title()).isEqualTo("Kostentabelle 2020 – Beschluss DS 1000/2020");
        assertThat(file.rows()).hasSize(9);
        assertThat(file.rows().getLast().get(2)).isEqualTo(new BigDecimal("-3394508.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 0.00, 0.00, 0.00",
        "2021, 156792.00, 1011900.00, 71000.00",
        "2024, 156792.00, 719400.00, 50476.73",
        "2025, 0.00, 0.00, 0.00"
    })
    void capital_cost_and_release_go_on_until_the_life_ends(
            int year, BigDecimal released, BigDecimal writtenOff, BigDecimal interest) {
        CostTable table = tables.decision(year);

        assertThat(table.line(LineKind.SPECIAL_ITEMS).amount()).isEqualTo(released);
        assertThat(table.line(LineKind.DEPRECIATION).amount()).isEqualTo(writtenOff);
        assertThat(table.line(LineKind.INTEREST).amount()).isEqualTo(interest);
        assertThat(table.line(LineKind.MOVABLE_ASSETS).amount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "budget.reconciliation.INVESTMENT, 4767000.00, 6759000.00, 1992000.00",
        "budget.reconciliation.OPERATING, 734400.00, 772800.00, 38400.00",
        "budget.reconciliation.CAPITAL, 1082900.00, 900000.00, -182900.00",
        "budget.reconciliation.STAFF, 1734000.00, 1734005.00, 5.00"
    })
    void parts_that_do_not_add_up_are_shown_with_their_difference(
            String what, BigDecimal says, BigDecimal against, BigDecimal difference) {
        Reconciliation row = reconciliations.all().stream()
                .filter(one -> one.what().key().equals(what))
                .findFirst()
                .orElseThrow();

        assertThat(row.says()).isEqualByComparingTo(says);
        assertThat(row.against()).isEqualByComparingTo(against);
        assertThat(row.difference()).isEqualByComparingTo(difference);
    }

    @Test
    void distributed_funds_are_compared_as_the_grants_feature_keeps_them_and_nothing_stands_twice() {
        assertThat(reconciliations.all())
                .extracting(row -> row.difference().intValueExact())
                .containsExactly(1_992_000, 38_400, -182_900, 5, -70_036, -70_000);
    }

    @Test
    void another_chosen_value_changes_the_table_and_closes_the_gap() {
        FigureRow investment = figures.find("paper.INVESTMENT").orElseThrow();
        figures.choose(investment, investment.variants().get(1).id());

        CostTable table = tables.decision();
        assertThat(table.line(LineKind.MOVABLE_ASSETS).amount()).isEqualTo("6759000.00");
        assertThat(table.line(LineKind.DEPRECIATION).amount()).isEqualTo("1434745.56");
        assertThat(reconciliations.all().getFirst().agrees()).isTrue();
    }

    @Test
    void an_open_figure_is_named_instead_of_counted_as_nothing() {
        figures.open(figures.find("paper.INVESTMENT").orElseThrow(), "unklar");

        assertThatThrownBy(tables::decision)
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.reason().args()).contains("paper.INVESTMENT"));
    }

    @Test
    void a_changed_useful_life_changes_depreciation() {
        ParameterRow life = basis.parameter(ParameterCode.USEFUL_LIFE);
        basis.save(new ParameterRow(
                life.id(), life.version(), life.code(), BigDecimal.valueOf(5), BigDecimal.ONE, "Probe", null));

        assertThat(tables.decision().line(LineKind.DEPRECIATION).amount()).isEqualTo("953400.00");
    }
}
