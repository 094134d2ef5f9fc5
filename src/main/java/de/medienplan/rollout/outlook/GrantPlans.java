package de.medienplan.rollout.outlook;

import de.medienplan.grant.GrantPlan;
import de.medienplan.grant.GrantPlanSource;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.school.SchoolId;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.Quarter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows plans to the grants feature; every amount is the planner's own evaluation. */
@Component
class GrantPlans extends PlanSource implements GrantPlanSource {

    GrantPlans(PlanChoices choices, PlansUnderWay plans) {
        super(choices, plans);
    }

    @Override
    public Optional<GrantPlan> of(PlanId planId) {
        return plans.find(planId).map(GrantPlans::outlook);
    }

    private static GrantPlan outlook(StoredPlan stored) {
        Evaluation evaluation = stored.evaluate();
        Scenario scenario = stored.scenario();
        Map<String, Scenario.Programme> programmes =
                scenario.programmes().stream().collect(Collectors.toMap(Scenario.Programme::id, Function.identity()));
        Map<String, ScenarioSchool> schools =
                scenario.schools().stream().collect(Collectors.toMap(ScenarioSchool::id, Function.identity()));
        return new GrantPlan(
                stored.row().id(),
                stored.row().name(),
                evaluation.grants().stream()
                        .map(row -> programme(row, programmes.get(row.programme()), scenario))
                        .toList(),
                evaluation.schools().stream()
                        .map(row -> school(
                                row, schools.get(row.id()), stored.register().get(row.id()), scenario))
                        .toList(),
                evaluation.cost().forfeitedGrants());
    }

    private static GrantPlan.Programme programme(
            Evaluation.GrantRow row, Scenario.@Nullable Programme programme, Scenario scenario) {
        return new GrantPlan.Programme(
                row.programme(),
                programme == null ? LocalDate.MIN : firstDay(programme.earliestStartPeriod(), scenario),
                programme == null ? LocalDate.MAX : lastDay(programme.lastCompletionPeriod(), scenario),
                row.baseReceived(),
                row.baseForfeited(),
                row.poolReceived(),
                row.poolForfeited());
    }

    private static GrantPlan.School school(
            Evaluation.SchoolRow row,
            @Nullable ScenarioSchool school,
            @Nullable SchoolId registerId,
            Scenario scenario) {
        String start = row.start();
        String completion = row.completion();
        return new GrantPlan.School(
                registerId,
                row.name(),
                start == null ? null : firstDay(start, scenario),
                completion == null ? null : lastDay(completion, scenario),
                school == null ? LocalDate.MIN : firstDay(school.earliestStart(), scenario),
                school == null ? 1 : school.duration(),
                row.grants().stream()
                        .map(grant -> new GrantPlan.Grant(
                                grant.programme(), grant.received(), grant.base(), grant.poolEligible()))
                        .toList());
    }

    private static LocalDate firstDay(String period, Scenario scenario) {
        return quarter(period, scenario).map(Quarter::firstDay).orElse(LocalDate.MIN);
    }

    private static LocalDate lastDay(String period, Scenario scenario) {
        return quarter(period, scenario).map(Quarter::lastDay).orElse(LocalDate.MAX);
    }

    /** A period of another notation counts as the first quarter of its budget year; empty for one that is not there. */
    private static Optional<Quarter> quarter(String period, Scenario scenario) {
        return Quarter.isQuarter(period)
                ? Optional.of(Quarter.parse(period))
                : scenario.periods().stream()
                        .filter(one -> one.id().equals(period))
                        .map(one -> new Quarter(one.budgetYear(), 1))
                        .findFirst();
    }
}
