package de.medienplan.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class BudgetViewsTest extends ViewTest {

    @BeforeEach
    void speak_german() {
        UI.getCurrent().setLocale(Locale.GERMANY);
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_cost_table_shows_every_figure_of_the_paper_and_its_contradictions() {
        navigate(CostTableView.class);

        assertThat(cells())
                .contains(
                        "783.960,00\u00a0€",
                        "-4.767.000,00\u00a0€",
                        "-3.983.040,00\u00a0€",
                        "156.792,00\u00a0€",
                        "-1.734.000,00\u00a0€",
                        "-734.400,00\u00a0€",
                        "-1.011.900,00\u00a0€",
                        "-71.000,00\u00a0€",
                        "-3.394.508,00\u00a0€",
                        "1.992.000,00\u00a0€",
                        "38.400,00\u00a0€",
                        "-70.036,00\u00a0€",
                        "-70.000,00\u00a0€");
    }

    @Test
    @WithMockUser(roles = "READER")
    void the_check_of_coverage_shows_what_the_decision_lacks_and_what_would_cover_it() {
        navigate(CoverageView.class);

        assertThat(cells())
                .contains("6.683.960,00\u00a0€", "734.400,00\u00a0€", "331.000,00\u00a0€", "403.400,00\u00a0€")
                .contains("Konsumtiven Ansatz 2020 um den fehlenden Betrag erhöhen");
    }

    @Test
    @WithMockUser(roles = "READER")
    void another_year_shows_what_goes_on() {
        navigate(CostTableView.class);
        test($(IntegerField.class).first()).setValue(2024);

        assertThat(cells()).contains("-719.400,00\u00a0€").doesNotContain("-4.767.000,00\u00a0€");
    }

    @Test
    @WithMockUser(roles = "READER")
    void readers_see_years_lines_and_measures_without_buttons_to_change_them() {
        navigate(BudgetView.class);
        assertThat(cells()).contains("5.900.000,00\u00a0€", "331.000,00\u00a0€");
        UI.getCurrent().navigate("haushalt", QueryParameters.of("reiter", "1"));
        assertThat(test($(Grid.class).first()).size()).isEqualTo(8);
        assertThat($(Button.class).withText("Ansatz anlegen").exists()).isFalse();
        navigate(MeasuresView.class);
        assertThat(test($(Grid.class).first()).size()).isEqualTo(4);
        assertThat($(Button.class).withText("Maßnahme anlegen").exists()).isFalse();
    }

    @Test
    @WithMockUser(roles = {"FINANCE", "READER"})
    void finance_changes_a_line() {
        UI.getCurrent().navigate("haushalt", QueryParameters.of("reiter", "1"));

        assertThat($(Button.class).withText("Ansatz anlegen").exists()).isTrue();
        test($(Grid.class).first()).clickRow(0);
        assertThat($(Button.class).withText("Speichern").exists()).isTrue();
        assertThat($(Button.class).withText("Budgetbericht erfassen").exists()).isTrue();
    }

    private List<String> cells() {
        return $(NativeTable.class).all().stream()
                .flatMap(table -> $(NativeTableCell.class, table).all().stream())
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
