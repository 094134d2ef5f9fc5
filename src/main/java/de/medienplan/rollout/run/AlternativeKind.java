package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.alternative.Alternatives;
import de.medienplan.rollout.plan.PlanRepository;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Orders of alternatives as work in the background. */
@Component
class AlternativeKind implements JobKind {

    static final StudyType<AlternativeStudies.Question, AlternativeStudies.Answer> TYPE =
            new StudyType<>("ALTERNATIVES", AlternativeStudies.Question.class, AlternativeStudies.Answer.class);

    private final StudyRepository studies;
    private final PlanRepository plans;

    AlternativeKind(StudyRepository studies, PlanRepository plans) {
        this.studies = studies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return TYPE.job();
    }

    @Override
    public JobWork load(JobId jobId) {
        Study<AlternativeStudies.Question, AlternativeStudies.Answer> study =
                studies.find(TYPE, jobId).orElseThrow();
        Scenario scenario = plans.scenario(study.snapshotId());
        AlternativeStudies.Question question = study.question();
        return new StudyWork<AlternativeStudies.Answer>(
                (threads, stop, tell) -> new AlternativeStudies.Answer(new Alternatives(
                                scenario,
                                question.groups(),
                                new SolveOptions(
                                        Duration.ofSeconds(question.seconds()), question.seed(), threads, null),
                                stop,
                                found -> tell.accept(new AlternativeStudies.Answer(found)))
                        .find()),
                answer -> studies.keep(jobId, answer));
    }
}
