package de.medienplan.rollout.run;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.city.CityQuestion;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.plan.StoredPlan;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * How much money a year completes every school by a date: asked for, watched, stopped. One question after the other is
 * worked on in the background, also when its page is left; the answer stays with the scenario's content.
 */
@Service
public class CityStudies {

    private final CityStudyRepository repository;
    private final PlanRepository plans;
    private final Map<Long, CityJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("whole-city").daemon().factory());

    CityStudies(CityStudyRepository repository, PlanRepository plans) {
        this.repository = repository;
        this.plans = plans;
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
        long id = repository.insert(plan.snapshotId(), by, seconds, Actor.current());
        CityJob job = new CityJob(repository.find(id).orElseThrow(), repository);
        jobs.put(id, job);
        worker.execute(() -> {
            if (job.waits()) {
                job.run(plans.scenario(plan.snapshotId()));
            }
        });
        return id;
    }

    /** The date that is asked for most often. */
    @MayRead
    public String usualDate(Scenario scenario) {
        return CityQuestion.usualDate(scenario);
    }

    @MayPlan
    public void stop(long id) {
        Optional.ofNullable(jobs.get(id)).ifPresent(CityJob::stop);
    }

    /** Where a question of this process stands. */
    @MayRead
    public Optional<CityProgress> progress(long id) {
        return Optional.ofNullable(jobs.get(id)).map(CityJob::progress);
    }

    /** The latest question about a scenario of the same content. */
    @MayRead
    public Optional<CityStudyRow> latest(StoredPlan plan) {
        return repository.latest(plan.snapshotId());
    }

    /** For tests. */
    Optional<CityJob> job(long id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** What the end of the application cut off is marked so; what it knew stays. */
    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        repository.unfinished().forEach(row -> repository.end(row.id(), RunState.INTERRUPTED, null));
    }

    @PreDestroy
    void end() {
        jobs.values().stream().filter(job -> !job.progress().state().isOver()).forEach(CityJob::stop);
        worker.shutdown();
    }
}
