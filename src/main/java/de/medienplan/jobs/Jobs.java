package de.medienplan.jobs;

import de.medienplan.history.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Jobs asked for, watched and stopped. The services of the kinds stand before it and say who may. */
@Service
public class Jobs {

    private final JobRepository repository;
    private final JobWorkers workers;

    Jobs(JobRepository repository, JobWorkers workers) {
        this.repository = repository;
        this.workers = workers;
    }

    /**
     * Puts a job at the end of the queue, in the transaction that stores what the kind needs to load it; none begins before
     * that is committed.
     *
     * @return its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId submit(String kind) {
        JobId id = repository.insert(kind, Actor.current());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.wake();
            }
        });
        return id;
    }

    /** Takes a waiting job out, or ends a running one soon, whose findings stay; does nothing if it is over. */
    public void stop(JobId id) {
        workers.stop(id);
    }

    public Optional<JobRow> find(JobId id) {
        return repository.find(id);
    }

    /** What a job that runs in this process has found so far; empty when it waits, is being loaded, is over or runs elsewhere. */
    public <W extends JobWork> Optional<W> work(JobId id, Class<W> type) {
        return workers.work(id).filter(type::isInstance).map(type::cast);
    }
}
