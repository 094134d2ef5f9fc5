package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import de.medienplan.planning.means.MeansAnswer;
import de.medienplan.planning.means.MoreMeans;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.UserException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What more money, one more supervisor or a later date would bring to a plan: asked, watched, stopped. */
@Service
@Transactional
public class MeansStudies extends StudyService<MoreMeans, MeansAnswer> {

    /** No city's digitalisation costs more. */
    public static final long MOST = 1_000_000_000;

    private final Studies studies;
    private final StudyRepository repository;

    MeansStudies(Studies studies, StudyRepository repository) {
        super(studies, MeansStudyKind.TYPE);
        this.studies = studies;
        this.repository = repository;
    }

    /**
     * Asks about a plan.
     *
     * @param means one of {@link MoreMeans#choices} with an amount from 1 to {@link #MOST}
     * @return the id of the question
     */
    @MayPlan
    public JobId start(StoredPlan plan, MoreMeans means) {
        UserException.throwIfAt(means.amount() < 1 || means.amount() > MOST, "means.amount", "means.range", MOST);
        UserException.throwIf(
                !MoreMeans.choices(plan.scenario()).contains(means.with(1)), "means.unknown", means.subject());
        UserException.throwIf(plan.scenario().schools().isEmpty(), "rollout.run.noSchools");
        return studies.ask(MeansStudyKind.TYPE, plan.snapshotId(), plan.row().id(), means);
    }

    /** The latest question about the plan. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Study<MoreMeans, MeansAnswer>> latest(StoredPlan plan) {
        return repository.latestOf(MeansStudyKind.TYPE, plan.row().id());
    }
}
