package de.medienplan.rollout.run;

import de.medienplan.jobs.JobKind;
import de.medienplan.jobs.JobWork;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.rollout.plan.PlanRepository;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Questions about the whole city as work in the background. */
@Component
class CityStudyKind implements JobKind {

    static final String NAME = "CITY_STUDY";

    private final CityStudyRepository studies;
    private final PlanRepository plans;

    CityStudyKind(CityStudyRepository studies, PlanRepository plans) {
        this.studies = studies;
        this.plans = plans;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobWork load(long jobId) {
        CityStudyRow row = studies.find(jobId).orElseThrow();
        CityQuestion question =
                new CityQuestion(plans.scenario(row.snapshotId()), row.by(), Duration.ofSeconds(row.seconds()));
        return new CityStudyWork(question, answer -> studies.keep(jobId, answer));
    }
}
