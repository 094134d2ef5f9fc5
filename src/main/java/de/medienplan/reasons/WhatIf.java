package de.medienplan.reasons;

import de.medienplan.planning.CostParts;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.planning.Waves;
import de.medienplan.planning.model.StartGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan, and what becomes of it if one school starts elsewhere. Each question is answered by evaluating the whole
 * changed plan with the cheapest posts; so is the plan it is compared with.
 */
final class WhatIf {

    final Scenario scenario;
    final Evaluation base;
    /** The schools that have begun, nothing else planned. */
    final Evaluation facts;

    final Waves waves;

    private final Map<String, @Nullable String> starts;
    private final PlanEvaluator evaluator;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, ScenarioSchool> schools = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    WhatIf(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.starts = plan.starts();
        this.evaluator = new PlanEvaluator(scenario);
        this.base = evaluator.evaluateStarts(starts);
        this.facts = scenario.hasFacts() ? evaluator.evaluateFacts() : base;
        this.waves = new Waves(scenario, starts.values());
        for (int t = 0; t < scenario.periods().size(); t++) {
            numbers.put(scenario.periods().get(t).id(), t);
        }
        scenario.schools().forEach(school -> schools.put(school.id(), school));
        StartGroups.groups(scenario).forEach(group -> group.forEach(id -> groups.put(id, group)));
    }

    ScenarioSchool school(String id) {
        return Objects.requireNonNull(schools.get(id), id);
    }

    /** The schools that start together with this one, itself included. */
    List<ScenarioSchool> group(String id) {
        return Objects.requireNonNull(groups.get(id), id).stream()
                .map(this::school)
                .toList();
    }

    @Nullable
    String startOf(String school) {
        return starts.get(school);
    }

    /** The number of a period, counted from 0. */
    int number(String period) {
        return Objects.requireNonNull(numbers.get(period), period);
    }

    String period(int number) {
        return scenario.periods().get(number).id();
    }

    int periods() {
        return scenario.periods().size();
    }

    /** The first period that the group may start in: all buildings ready, and not past. */
    int earliest(String school) {
        return Math.max(asOf(), ready(school));
    }

    /** The first period in which the buildings of all schools of the group are ready. */
    private int ready(String school) {
        return group(school).stream()
                .mapToInt(one -> number(one.earliestStart()))
                .max()
                .orElse(0);
    }

    /** Whether it is not a building but the past that keeps the group from an earlier start. */
    boolean heldByPast(String school) {
        return asOf() > ready(school);
    }

    /** The period in which the city plans; 0 if the scenario names none. */
    int asOf() {
        String asOf = scenario.asOf();
        return asOf == null ? 0 : number(asOf);
    }

    /** The last period in which the group can start and complete within the horizon; negative if there is none. */
    int latest(String school) {
        return periods()
                - group(school).stream()
                        .mapToInt(ScenarioSchool::duration)
                        .max()
                        .orElse(0);
    }

    /** The starts of the plan, the group moved. */
    Map<String, @Nullable String> moved(String school, @Nullable String period) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(starts);
        group(school).forEach(one -> changed.put(one.id(), period));
        return changed;
    }

    Evaluation evaluate(String school, @Nullable String period) {
        return evaluator.evaluateStarts(moved(school, period));
    }

    /** What a start in the period would break and cost. */
    Finding start(String school, int number) {
        String period = period(number);
        List<ScenarioSchool> group = group(school);
        if (number > latest(school)) {
            List<Obstacle> beyond = group.stream()
                    .filter(one -> number + one.duration() > periods())
                    .<Obstacle>map(one -> new Obstacle.BeyondHorizon(one.id()))
                    .toList();
            return new Finding(period, beyond, CostParts.NONE, List.of());
        }
        Evaluation after = evaluate(school, period);
        List<Obstacle> obstacles = new Obstacles(this, group, number).in(after);
        return new Finding(period, obstacles, after.cost().minus(base.cost()), lost(group, number, after));
    }

    private List<Finding.LostGrant> lost(List<ScenarioSchool> group, int start, Evaluation after) {
        List<Finding.LostGrant> lost = new ArrayList<>();
        for (ScenarioSchool school : group) {
            List<Evaluation.SchoolGrant> before = row(base, school.id()).grants();
            List<Evaluation.SchoolGrant> then = row(after, school.id()).grants();
            for (int i = 0; i < before.size(); i++) {
                Evaluation.SchoolGrant grant = before.get(i);
                if (grant.received() && !then.get(i).received()) {
                    boolean tooEarly = start < earliestOf(grant.programme());
                    lost.add(new Finding.LostGrant(
                            school.id(), grant.programme(), tooEarly, grant.base(), grant.poolEligible()));
                }
            }
        }
        return lost;
    }

    private int earliestOf(String programme) {
        return number(programme(programme).earliestStartPeriod());
    }

    Scenario.Programme programme(String id) {
        return scenario.programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The school in the plan as it is. */
    Evaluation.SchoolRow baseRow(String school) {
        return row(base, school);
    }

    private Evaluation.SchoolRow row(Evaluation evaluation, String school) {
        return evaluation.schools().get(scenario.schools().indexOf(school(school)));
    }
}
