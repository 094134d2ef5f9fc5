package de.medienplan.rollout.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import de.medienplan.planning.Evaluation;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.plan.TestPlans;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.support.DeviceChoice;
import de.medienplan.support.Forecast;
import de.medienplan.support.GroupRow;
import de.medienplan.support.RatioRow;
import de.medienplan.support.SupportForecasts;
import de.medienplan.support.SupportRatios;
import de.medienplan.support.SupportRules;
import de.medienplan.testing.ViewTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Plans and the support that they need. */
@WithMockUser(
        username = "paula",
        roles = {"PLANNING", "SUPPORT", "READER"})
public abstract class PlannedNeedBase extends ViewTest {

    protected static final LocalDate AS_OF = LocalDate.of(2020, 5, 11);

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected Scenarios scenarios;

    @Autowired
    protected ScenarioBuilder builder;

    @Autowired
    protected SupportForecasts forecasts;

    @Autowired
    protected SupportRules rules;

    @Autowired
    protected SupportRatios ratios;

    protected void give(String group, String ratio) {
        RatioRow row = ratios.groups().stream()
                .map(GroupRow::ratio)
                .filter(one -> one.code().equals(group))
                .findFirst()
                .orElseThrow();
        ratios.save(new RatioRow(
                row.id(), row.version(), row.code(), new BigDecimal(ratio), row.validFrom(), null, "Beschluss"));
    }

    /** Every school starts as early as its building allows; it need not be feasible. */
    protected Evaluation planEarliest(ScenarioId scenarioId) {
        return TestPlans.earliest(context, scenarioId);
    }

    protected DeviceChoice newest() {
        return forecasts.bases().stream()
                .filter(basis -> basis.key().startsWith("plan-"))
                .max(Comparator.comparing(basis -> Integer.valueOf(basis.key().substring("plan-".length()))))
                .orElseThrow();
    }

    protected Forecast forecast(ScenarioId scenario) {
        planEarliest(scenario);
        return forecasts.forecast(newest(), AS_OF);
    }

    protected static void assertPlannersNeed(Forecast forecast, Evaluation evaluation) {
        assertThat(evaluation.support()).isNotEmpty().allSatisfy(row -> {
            Forecast.Point end = forecast.points().stream()
                    .filter(point -> point.quarter().year() == row.year())
                    .reduce((first, later) -> later)
                    .orElseThrow();
            assertThat(end.need().total().bigDecimalValue(4, RoundingMode.CEILING))
                    .isEqualByComparingTo(row.need());
        });
    }
}
