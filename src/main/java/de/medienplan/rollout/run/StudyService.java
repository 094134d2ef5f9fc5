package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of one kind that are answered in the background: watched and stopped here, asked by the service of the kind,
 * which knows what may be asked.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
@Transactional
public abstract class StudyService<Q, A> {

    private final Studies studies;
    private final StudyType<Q, A> type;

    StudyService(Studies studies, StudyType<Q, A> type) {
        this.studies = studies;
        this.type = type;
    }

    /** What is known until then is kept. */
    @MayPlan
    public void stop(JobId id) {
        studies.stop(id);
    }

    /** Where a question stands, with what is known at this moment. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Study<Q, A>> find(JobId id) {
        return studies.find(type, id);
    }
}
