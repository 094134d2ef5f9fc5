package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.plan.PlanRepository;
import org.springframework.stereotype.Component;

/** Orders of the effects of figures as work in the background. */
@Component
class AssumptionKind implements JobKind {

    static final StudyType<AssumptionStudies.Question, AssumptionStudies.Answer> TYPE =
            new StudyType<>("ASSUMPTIONS", AssumptionStudies.Question.class, AssumptionStudies.Answer.class);

    private final StudyRepository studies;
    private final PlanRepository plans;
    private final ScenarioBuilder builder;
    private final RolloutSolver solver = new RolloutSearch();

    AssumptionKind(StudyRepository studies, PlanRepository plans, ScenarioBuilder builder) {
        this.studies = studies;
        this.plans = plans;
        this.builder = builder;
    }

    @Override
    public String name() {
        return TYPE.job();
    }

    @Override
    public JobWork load(JobId jobId) {
        Study<AssumptionStudies.Question, AssumptionStudies.Answer> study =
                studies.find(TYPE, jobId).orElseThrow();
        Scenario scenario = plans.scenario(study.snapshotId());
        return new StudyWork<AssumptionStudies.Answer>(
                (threads, stop, tell) ->
                        new Sensitivity(builder, solver, scenario, study.question()).find(threads, stop, tell),
                answer -> studies.keep(jobId, answer));
    }
}
