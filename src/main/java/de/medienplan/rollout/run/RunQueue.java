package de.medienplan.rollout.run;

import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.search.RolloutSearch;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The runs waiting and running in this process. As many run at once as there are processors, at least two, so that one
 * long run does not keep a colleague waiting; a run alone uses every processor.
 */
@Component
class RunQueue {

    private static final int KEEP_SECONDS = 3;
    private static final int REMEMBERED = 50;

    private final RolloutSolver solver = new RolloutSearch();
    private final List<RunJob> jobs = new ArrayList<>();
    private final ExecutorService workers;
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("plan-keeper").daemon().factory());

    RunQueue(@Value("${medienplan.planning.parallel:0}") int parallel) {
        int slots = parallel > 0 ? parallel : Math.max(2, Runtime.getRuntime().availableProcessors());
        workers = Executors.newFixedThreadPool(
                slots, Thread.ofPlatform().name("planning-", 1).daemon().factory());
        keeper.scheduleWithFixedDelay(this::keepBest, KEEP_SECONDS, KEEP_SECONDS, TimeUnit.SECONDS);
    }

    synchronized void add(RunJob job) {
        jobs.add(job);
        if (jobs.size() > REMEMBERED) {
            jobs.stream().filter(old -> old.state().isOver()).findFirst().ifPresent(jobs::remove);
        }
        workers.execute(() -> {
            if (begins(job)) {
                job.run(solver, threads());
            }
        });
    }

    private synchronized boolean begins(RunJob job) {
        return job.state() == RunState.QUEUED;
    }

    private synchronized int threads() {
        long running =
                jobs.stream().filter(job -> job.state() == RunState.RUNNING).count();
        return running > 0 ? 1 : Runtime.getRuntime().availableProcessors();
    }

    /** Stops a running job or takes a waiting one out; does nothing if it is over. */
    synchronized void stop(long runId) {
        job(runId).ifPresent(job -> {
            if (job.state() == RunState.QUEUED) {
                job.cancel();
            } else {
                job.stop();
            }
        });
    }

    synchronized Optional<RunJob> job(long runId) {
        return jobs.reversed().stream().filter(job -> job.id == runId).findFirst();
    }

    synchronized Optional<RunProgress> progress(long runId) {
        return job(runId).map(this::progress);
    }

    /** Those that are not over, in the order of the queue. */
    synchronized List<RunProgress> active() {
        return jobs.stream()
                .filter(job -> !job.state().isOver())
                .map(this::progress)
                .toList();
    }

    private RunProgress progress(RunJob job) {
        List<RunJob> waiting =
                jobs.stream().filter(other -> other.state() == RunState.QUEUED).toList();
        return job.progress(waiting.indexOf(job) + 1);
    }

    private void keepBest() {
        List<RunJob> running;
        synchronized (this) {
            running =
                    jobs.stream().filter(job -> job.state() == RunState.RUNNING).toList();
        }
        running.forEach(RunQueue::keepBest);
    }

    /** A failing write must not end the keeper; the run itself writes once more when it ends. */
    private static void keepBest(RunJob job) {
        try {
            job.keepBest();
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(RunQueue.class).warn("best plan of run {} not kept yet", job.id, e);
        }
    }

    /** Ends the searches in an orderly shutdown; each keeps its best plan. */
    @PreDestroy
    void shutDown() throws InterruptedException {
        keeper.shutdownNow();
        synchronized (this) {
            jobs.stream().filter(job -> !job.state().isOver()).forEach(RunJob::stop);
        }
        workers.shutdown();
        if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
