package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import de.medienplan.jobs.Jobs;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.plan.DecidedPlan;
import de.medienplan.rollout.plan.DecidedPlans;
import de.medienplan.rollout.plan.DecidedStarts;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.progress.CurrentDay;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.PlanId;
import de.medienplan.shared.UserException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning in the background: asked for, watched, stopped. A run goes on when its page is left. */
@Service
@Transactional
public class PlanningRuns {

    private final RunRepository runs;
    private final ScenarioRepository scenarios;
    private final PlanRepository plans;
    private final Jobs jobs;
    private final Clock clock;
    private final DecidedPlans decisions;
    private final DecidedStarts starts;
    private final CurrentDay today;

    PlanningRuns(
            RunRepository runs,
            ScenarioRepository scenarios,
            PlanRepository plans,
            Jobs jobs,
            Clock clock,
            DecidedPlans decisions,
            DecidedStarts starts,
            CurrentDay today) {
        this.decisions = decisions;
        this.starts = starts;
        this.today = today;
        this.runs = runs;
        this.scenarios = scenarios;
        this.plans = plans;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Queues a run that takes no notice of what was decided; see {@link #start(RunRequest, DecidedDates)}. */
    @MayPlan
    public JobId start(RunRequest request) {
        return start(request, DecidedDates.IGNORED);
    }

    /**
     * Queues a run on the scenario as it is stored now, with the pins of the plan to start from. What is asked for here
     * belongs to the run; the scenario stays as it is.
     *
     * @return its id
     * @throws UserException if the scenario was deleted meanwhile or has no schools
     */
    @MayPlan
    public JobId start(RunRequest request, DecidedDates dates) {
        StoredScenario scenario = scenarios
                .find(request.scenarioId())
                .orElseThrow(() -> new UserException(Message.of("rollout.scenario.gone")));
        if (scenario.scenario().schools().isEmpty()) {
            throw new UserException(Message.of("rollout.run.noSchools"));
        }
        JobId id = jobs.submit(RunKind.NAME);
        runs.insert(id, request, plans.snapshot(scenario.id(), scenario.scenario(), asked(scenario, request, dates)));
        return id;
    }

    private Scenario asked(StoredScenario scenario, RunRequest request, DecidedDates dates) {
        PlanId from = request.startFrom();
        Scenario pinned =
                from == null ? scenario.scenario() : plans.withPinsOf(from, scenario.id(), scenario.scenario());
        Optional<DecidedPlan> decided =
                dates == DecidedDates.IGNORED ? Optional.empty() : decisions.inForce(today.get());
        return decided.map(plan ->
                        DecidedStarts.publish(pinned, starts.of(plan.planId(), scenario), dates == DecidedDates.KEPT))
                .orElse(pinned);
    }

    /** Ends a run soon, or takes it out of the queue; its best plan stays. */
    @MayPlan
    public void stop(JobId runId) {
        jobs.stop(runId);
    }

    /** Where a run stands, with what it found last if it works in this process, else what it stored last. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<RunProgress> progress(JobId runId) {
        Optional<RunWork> work = jobs.work(runId, RunWork.class);
        return runs.find(runId)
                .map(run -> new RunProgress(
                        run, curve(runId), work.flatMap(RunWork::found).orElse(null), clock.instant()));
    }

    /** Runs waiting and running, of all users, in the order of the queue. */
    @MayRead
    @Transactional(readOnly = true)
    public List<RunRow> active() {
        return runs.active();
    }

    /** The runs of a scenario, the newest first. */
    @MayRead
    @Transactional(readOnly = true)
    public List<RunRow> of(ScenarioId scenarioId) {
        return runs.byScenario(scenarioId);
    }

    @MayRead
    @Transactional(readOnly = true)
    public List<RunRow> latest(int count) {
        return runs.latest(count);
    }

    @MayRead
    @Transactional(readOnly = true)
    public Optional<RunRow> find(JobId runId) {
        return runs.find(runId);
    }

    /** Cost over time: as it is now for a run of this process, else as it was last written. */
    @MayRead
    @Transactional(readOnly = true)
    public List<RunPoint> curve(JobId runId) {
        return jobs.work(runId, RunWork.class).map(RunWork::curve).orElseGet(() -> runs.curve(runId));
    }
}
