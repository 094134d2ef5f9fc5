package de.medienplan.rollout.run;

import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.jobs.Jobs;
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
public class CityStudies {

    private final CityStudyRepository repository;
    private final Jobs jobs;

    CityStudies(CityStudyRepository repository, Jobs jobs) {
        this.repository = repository;
        this.jobs = jobs;
    }

    /**
     * Asks for the scenario of a plan.
     *
     * @param by period of the scenario by the end of which every school is to be completed
     * @param seconds limit for the answer, 5 to 3,600
     * @return the id of the question
     */
    @MayPlan
    public long start(StoredPlan plan, String by, int seconds) {
        Scenario scenario = plan.scenario();
        if (seconds < CityStudyRow.FEWEST_SECONDS || seconds > CityStudyRow.MOST_SECONDS) {
            throw new UserException(
                    Message.of("rollout.city.secondsRange", CityStudyRow.FEWEST_SECONDS, CityStudyRow.MOST_SECONDS));
        }
        if (scenario.schools().isEmpty()) {
            throw new UserException(Message.of("rollout.run.noSchools"));
        }
        if (scenario.periods().stream().noneMatch(period -> period.id().equals(by))) {
            throw new UserException(Message.of("rollout.city.noPeriod", by));
        }
        long id = jobs.submit(CityStudyKind.NAME);
        repository.insert(id, plan.snapshotId(), by, seconds);
        return id;
    }

    /** The date that is asked for most often. */
    @MayRead
    public String usualDate(Scenario scenario) {
        return CityQuestion.usualDate(scenario);
    }

    /** Ends it soon, or takes it from the queue; what is known stays. */
    @MayPlan
    public void stop(long id) {
        jobs.stop(id);
    }

    /** Where a question stands, with what is known at this moment. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<CityStudyRow> find(long id) {
        Optional<CityAnswer> known = jobs.work(id, CityStudyWork.class).flatMap(CityStudyWork::known);
        return repository.find(id).map(row -> known.map(row::with).orElse(row));
    }

    /** The latest question about a scenario of the same content. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<CityStudyRow> latest(StoredPlan plan) {
        return repository.latest(plan.snapshotId());
    }
}
