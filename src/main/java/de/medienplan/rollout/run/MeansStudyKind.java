package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.Plan;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.means.MeansAnswer;
import de.medienplan.planning.means.MeansStudy;
import de.medienplan.planning.means.MoreMeans;
import de.medienplan.planning.search.RolloutSearch;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Questions about more means as work in the background. */
@Component
class MeansStudyKind implements JobKind {

    static final StudyType<MoreMeans, MeansAnswer> TYPE =
            new StudyType<>("MORE_MEANS", MoreMeans.class, MeansAnswer.class);

    /** Leaves room within fifteen seconds for reading, bounds and storing. */
    private static final Duration TIME = Duration.ofSeconds(11);

    private final StudyRepository studies;
    private final PlanRepository plans;

    MeansStudyKind(StudyRepository studies, PlanRepository plans) {
        this.studies = studies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return TYPE.job();
    }

    @Override
    public JobWork load(JobId jobId) {
        Study<MoreMeans, MeansAnswer> study = studies.find(TYPE, jobId).orElseThrow();
        Scenario scenario = plans.scenario(study.snapshotId());
        Plan plan = plans.row(Objects.requireNonNull(study.planId()))
                .map(row -> plans.plan(row, scenario.name()))
                .orElseThrow(() -> new UserException(Message.of("rollout.plan.gone")));
        MeansStudy means = new MeansStudy(new RolloutSearch(), scenario, plan, study.question());
        return new StudyWork<MeansAnswer>(
                (threads, stop, tell) -> means.run(TIME, threads, stop), answer -> studies.keep(jobId, answer));
    }
}
