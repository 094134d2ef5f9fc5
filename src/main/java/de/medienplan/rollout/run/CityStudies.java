package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.JobId;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.city.CityAnswer;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much money a year completes every school by a date: asked for, watched, stopped. A question is worked on
 * in the background, also when its page is left; the answer stays with the scenario's content.
 */
@Service
@Transactional
public class CityStudies extends StudyService<CityStudies.Question, CityAnswer> {

    public static final int MOST_SECONDS = 3_600;
    public static final int FEWEST_SECONDS = 5;

    /**
     * What is asked.
     *
     * @param by period by the end of which every school is to be completed
     * @param seconds limit for the answer
     */
    public record Question(String by, int seconds) {}

    private final Studies studies;
    private final StudyRepository repository;

    CityStudies(Studies studies, StudyRepository repository) {
        super(studies, CityStudyKind.TYPE);
        this.studies = studies;
        this.repository = repository;
    }

    /**
     * Asks for the scenario of a plan.
     *
     * @param by period of the scenario by the end of which every school is to be completed
     * @param seconds limit for the answer, 5 to 3,600
     * @return the id of the question
     */
    @MayPlan
    public JobId start(StoredPlan plan, String by, int seconds) {
        Scenario scenario = plan.scenario();
        if (seconds < FEWEST_SECONDS || seconds > MOST_SECONDS) {
            throw UserException.at(
                    "rollout.run.seconds", Message.of("rollout.city.secondsRange", FEWEST_SECONDS, MOST_SECONDS));
        }
        if (scenario.schools().isEmpty()) {
            throw new UserException(Message.of("rollout.run.noSchools"));
        }
        if (scenario.periods().stream().noneMatch(period -> period.id().equals(by))) {
            throw new UserException(Message.of("rollout.city.noPeriod", by));
        }
        return studies.ask(CityStudyKind.TYPE, plan.snapshotId(), null, new Question(by, seconds));
    }

    /** The date that is asked for most often. */
    @MayRead
    public String usualDate(Scenario scenario) {
        return CityQuestion.usualDate(scenario);
    }

    /** Ends it soon, or takes it from the queue; what is known stays. */

    /** The latest question about a scenario of the same content. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Study<Question, CityAnswer>> latest(StoredPlan plan) {
        return repository.latest(CityStudyKind.TYPE, plan.snapshotId());
    }
}
