package de.medienplan.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import de.medienplan.rollout.plan.Comparison;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "READER"})
class ComparisonViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Test
    void two_plans_of_different_scenarios_stand_side_by_side_and_in_one_workbook() throws IOException {
        UI.getCurrent().setLocale(Locale.GERMANY);
        StoredPlan solved = plans.get(TestPlans.solved(context));
        StoredPlan empty = plans.get(TestPlans.empty(context));
        assertThat(solved.row().scenarioId()).isNotEqualTo(empty.row().scenarioId());

        UI.getCurrent()
                .navigate(
                        "vergleich",
                        QueryParameters.simple(Map.of(
                                CompareView.FIRST,
                                solved.row().id().toString(),
                                CompareView.SECOND,
                                empty.row().id().toString())));
        long planned = solved.plan().starts().size() - solved.plan().unplanned();
        assertThat(test($(Grid.class).single()).size()).isEqualTo((int) planned);

        ComparedPlans compared =
                new ComparedPlans(solved, empty, new Comparison(Comparison.Side.of(solved), Comparison.Side.of(empty)));
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(new CompareWorkbook(compared).bytes()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(102);
        }
    }

    @Test
    void the_risk_of_a_plan_is_asked_for_at_the_plan() {
        StoredPlan solved = plans.get(TestPlans.solved(context));

        UI.getCurrent().navigate("plan/" + solved.row().id(), QueryParameters.of("ansicht", "risiko"));

        assertThat($(Button.class).withId("ask-risk").exists()).isTrue();
    }
}
