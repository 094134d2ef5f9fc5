package de.medienplan.api;

import de.medienplan.rollout.outlook.PlansUnderWay;
import de.medienplan.rollout.outlook.SchoolStanding;
import de.medienplan.rollout.outlook.Standing;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.PlanRow;
import de.medienplan.rollout.plan.Plans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRow;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.shared.PlanId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans, the decided one first: which school is equipped when, and how far it is. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "plans")
class PlanResource {

    private final Plans plans;
    private final DecidedPlans decisions;
    private final Scenarios scenarios;
    private final PlansUnderWay underWay;
    private final SchoolBook book;
    private final Clock clock;

    PlanResource(
            Plans plans,
            DecidedPlans decisions,
            Scenarios scenarios,
            PlansUnderWay underWay,
            SchoolBook book,
            Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.scenarios = scenarios;
        this.underWay = underWay;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Plans: the decided one in force, others that were decided, then the newest first")
    Paging.Page<PlanAnswer> all(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Long scenario,
            @ParameterObject Paging paging) {
        Answers answers = answers(day(asOf));
        List<PlanRow> found = plans.all().stream()
                .filter(plan -> scenario == null || plan.scenarioId().value() == scenario)
                .sorted(Comparator.comparing((PlanRow plan) -> !answers.inForce(plan.id()))
                        .thenComparing(plan -> answers.decided(plan.id()) == null))
                .toList();
        return paging.of(found, answers::of);
    }

    @GetMapping("/decided")
    @Operation(summary = "The decided plan that counts on the day")
    PlanAnswer decided(@RequestParam(required = false) @Nullable LocalDate asOf) {
        return answers(day(asOf)).of(inForce(day(asOf)).row());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One plan by its id")
    PlanAnswer one(@PathVariable long id) {
        return answers(day(null)).of(plan(new PlanId(id)).row());
    }

    @GetMapping("/decided/schools")
    @Operation(summary = "The schools of the decided plan: planned dates and how far they are on the day")
    Paging.Page<PlannedSchool> decidedSchools(
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Standing standing,
            @ParameterObject Paging paging) {
        return schools(inForce(day(asOf)), day(asOf), standing, paging);
    }

    @GetMapping("/{id}/schools")
    @Operation(summary = "The schools of a plan: planned dates and how far they are on the day")
    Paging.Page<PlannedSchool> schools(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Standing standing,
            @ParameterObject Paging paging) {
        return schools(plan(new PlanId(id)), day(asOf), standing, paging);
    }

    private Paging.Page<PlannedSchool> schools(
            StoredPlan plan, LocalDate day, @Nullable Standing standing, Paging paging) {
        List<SchoolStanding> found = underWay.standing(plan, day).schools().stream()
                .filter(school -> standing == null || school.standing() == standing)
                .toList();
        var register = book.byId();
        return paging.of(found, school -> PlannedSchool.of(school, register));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, () -> LocalDate.now(clock));
    }

    private StoredPlan plan(PlanId id) {
        return plans.find(id).orElseThrow(() -> new NotThere("api.noPlan", id.toString()));
    }

    private StoredPlan inForce(LocalDate day) {
        return decisions
                .inForce(day)
                .map(DecidedPlan::planId)
                .map(this::plan)
                .orElseThrow(() -> new NotThere("api.noDecision", day));
    }

    /** What is needed to tell about plans beside themselves. */
    private record Answers(
            Map<PlanId, DecidedPlan> decisions, @Nullable PlanId current, Map<ScenarioId, String> scenarios) {

        @Nullable
        DecidedPlan decided(PlanId plan) {
            return decisions.get(plan);
        }

        boolean inForce(PlanId plan) {
            return plan.equals(current);
        }

        PlanAnswer of(PlanRow plan) {
            return PlanAnswer.of(
                    plan, scenarios.getOrDefault(plan.scenarioId(), ""), decided(plan.id()), inForce(plan.id()));
        }
    }

    private Answers answers(LocalDate day) {
        Map<PlanId, DecidedPlan> latest = decisions.all().stream()
                .filter(decided -> !decided.decidedOn().isAfter(day))
                .collect(Collectors.toMap(DecidedPlan::planId, Function.identity(), (newer, older) -> newer));
        PlanId current = decisions.inForce(day).map(DecidedPlan::planId).orElse(null);
        return new Answers(
                latest,
                current,
                scenarios.all().stream().collect(Collectors.toMap(ScenarioRow::id, ScenarioRow::name)));
    }
}
