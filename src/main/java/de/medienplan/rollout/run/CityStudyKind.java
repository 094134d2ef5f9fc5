package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.planning.city.CityStudy;
import de.medienplan.rollout.plan.PlanRepository;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Questions about the whole city as work in the background. */
@Component
class CityStudyKind implements JobKind {

    static final StudyType<CityStudies.Question, CityAnswer> TYPE =
            new StudyType<>("CITY_STUDY", CityStudies.Question.class, CityAnswer.class);

    private final StudyRepository studies;
    private final PlanRepository plans;

    CityStudyKind(StudyRepository studies, PlanRepository plans) {
        this.studies = studies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return TYPE.job();
    }

    @Override
    public JobWork load(JobId jobId) {
        Study<CityStudies.Question, CityAnswer> study =
                studies.find(TYPE, jobId).orElseThrow();
        CityQuestion question = new CityQuestion(
                plans.scenario(study.snapshotId()),
                study.question().by(),
                Duration.ofSeconds(study.question().seconds()));
        return new StudyWork<CityAnswer>(
                (threads, stop, tell) -> new CityStudy(question, stop, tell).run(),
                answer -> studies.keep(jobId, answer));
    }
}
