package de.medienplan.rollout.run;

import de.medienplan.jobs.JobId;
import de.medienplan.jobs.Jobs;
import de.medienplan.rollout.plan.PlanRepository;
import de.medienplan.rollout.scenario.Fingerprint;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.ScenarioRepository;
import de.medienplan.shared.PlanId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions of every kind asked, watched and stopped. The services of the kinds stand before it and say who may. */
@Component
class Studies {

    private final StudyRepository repository;
    private final Jobs jobs;
    private final ScenarioRepository scenarios;
    private final PlanRepository plans;

    Studies(StudyRepository repository, Jobs jobs, ScenarioRepository scenarios, PlanRepository plans) {
        this.repository = repository;
        this.jobs = jobs;
        this.scenarios = scenarios;
        this.plans = plans;
    }

    /** Whether the scenario still is what the question was asked about. */
    boolean fits(Study<?, ?> study, ScenarioId scenario) {
        String then = Fingerprint.of(plans.scenario(study.snapshotId()));
        return scenarios
                .find(scenario)
                .filter(stored -> Fingerprint.of(stored.scenario()).equals(then))
                .isPresent();
    }

    /**
     * Queues a question.
     *
     * @param planId the plan it is about, null if it is about the scenario
     */
    <Q> JobId ask(StudyType<Q, ?> type, long snapshotId, @Nullable PlanId planId, Q question) {
        JobId id = jobs.submit(type.job());
        repository.insert(id, snapshotId, planId, question);
        return id;
    }

    void stop(JobId id) {
        jobs.stop(id);
    }

    /** With what is known at this moment, if it is worked on in this process. */
    <Q, A> Optional<Study<Q, A>> find(StudyType<Q, A> type, JobId id) {
        Optional<A> known = jobs.work(id, StudyWork.class)
                .flatMap(work -> ((StudyWork<?>) work).known())
                .map(type.answer()::cast);
        return repository.find(type, id).map(row -> known.map(row::with).orElse(row));
    }
}
