package de.medienplan.jobs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does the waiting jobs of the kinds it knows, the oldest first. As many run at once as there are processors, at least two,
 * so that one long job does not keep a colleague waiting; a job alone uses every processor.
 *
 * <p>Several processes may work on one database. Each says every few seconds that it lives; the jobs of one that is not heard of
 * any more are taken over where their kind goes on from what was saved, else marked as interrupted, and keep what they
 * saved last. On the embedded database there is no other process: what ran before a start is dead at once and marked. A
 * command beside a running server leaves all jobs to it by {@code medienplan.jobs.work=false}.
 */
@Component
class JobWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorkers.class);
    private static final int TICK_SECONDS = 3;
    private static final int FAREWELL_SECONDS = 10;

    private final JobRepository repository;
    private final Map<String, JobKind> kinds;
    private final Map<JobId, RunningJob> running = new ConcurrentHashMap<>();
    private final int slots;
    private final boolean works;
    private final boolean alone;
    private volatile @Nullable Threads threads;

    /** Those that work, and the one that looks after them; there are none while the application is stopped. */
    private record Threads(ExecutorService workers, ScheduledExecutorService clock) {

        Threads(int slots) {
            this(
                    Executors.newFixedThreadPool(
                            slots, Thread.ofPlatform().name("job-", 1).daemon().factory()),
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().name("job-clock").daemon().factory()));
        }
    }

    JobWorkers(
            JobRepository repository,
            List<JobKind> kinds,
            @Value("${medienplan.planning.parallel:0}") int parallel,
            @Value("${medienplan.jobs.work:true}") boolean works,
            @Value("#{'${spring.datasource.url:}'.isEmpty()}") boolean alone) {
        this.repository = repository;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.slots = parallel > 0 ? parallel : Math.max(2, Runtime.getRuntime().availableProcessors());
        this.works = works;
        this.alone = alone;
    }

    @Override
    public boolean isAutoStartup() {
        return works;
    }

    @Override
    public void start() {
        repository.beat();
        repository.interruptOwn(kinds.keySet());
        if (alone) {
            repository.forgetOthers();
            repository.interrupt(kinds.keySet());
        }
        Threads begun = new Threads(slots);
        threads = begun;
        begun.clock().scheduleWithFixedDelay(this::tick, 0, TICK_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks for a waiting job soon; one more than there are free places waits. */
    void wake() {
        Threads present = threads;
        if (present != null) {
            present.workers().execute(this::next);
        }
    }

    private void next() {
        try {
            if (isRunning()) {
                repository.claim(kinds.keySet()).ifPresent(this::perform);
            }
        } catch (RuntimeException e) {
            LOG.warn("waiting jobs could not be looked for", e);
        }
    }

    private void perform(JobRow row) {
        RunningJob job = new RunningJob(row);
        running.put(row.id(), job);
        job.run(Objects.requireNonNull(kinds.get(row.kind())), processors());
        store(job);
        wake();
    }

    private int processors() {
        return running.size() > 1 ? 1 : Runtime.getRuntime().availableProcessors();
    }

    /** Takes a waiting job out, or ends a running one soon; does nothing if it is over. */
    void stop(JobId id) {
        if (!repository.cancel(id) && repository.requestStop(id)) {
            stopHere(id);
        }
    }

    private void stopHere(JobId id) {
        Optional.ofNullable(running.get(id)).ifPresent(job -> job.stop(JobState.STOPPED));
    }

    Optional<JobWork> work(JobId id) {
        return Optional.ofNullable(running.get(id)).map(RunningJob::work);
    }

    /** Also a stop that came from elsewhere, or just before the job was known here, is heard. */
    private void tick() {
        try {
            repository.beat();
            leaveToOthers();
            repository.takeOver(kinds.values().stream()
                    .filter(JobKind::resumes)
                    .map(JobKind::name)
                    .toList());
            repository.interrupt(kinds.keySet());
            repository.stopRequested().forEach(this::stopHere);
        } catch (RuntimeException e) {
            LOG.warn("jobs to stop could not be looked for", e);
        }
        running.values().forEach(this::store);
        if (running.size() < slots) {
            wake();
        }
    }

    /** After a pause so long that others took this process for dead, what they do must not be stored from here. */
    private void leaveToOthers() {
        Set<JobId> begun = Set.copyOf(running.keySet());
        Set<JobId> mine = repository.mine();
        begun.stream().filter(id -> !mine.contains(id)).forEach(id -> {
            RunningJob lost = running.get(id);
            if (lost != null && lost.ending() == null && running.remove(id, lost)) {
                LOG.warn("job {} was taken over by another process", id);
                lost.stop(JobState.INTERRUPTED);
            }
        });
    }

    /** Stores what it found, or how it ended. After a failing write the next tick tries once more. */
    private void store(RunningJob job) {
        JobId id = job.row.id();
        try {
            RunningJob.Ending ending = job.ending();
            JobWork work = job.work();
            if (ending != null) {
                repository.end(id, ending.state(), ending.failure());
                running.remove(id);
            } else if (work != null) {
                work.save();
            }
        } catch (RuntimeException e) {
            LOG.warn("job {} not stored yet", id, e);
        }
    }

    /** Ends what runs; each keeps what it found. What waits goes on after the next start. */
    @Override
    public void stop() {
        Threads ending = threads;
        if (ending == null) {
            return;
        }
        threads = null;
        ending.clock().shutdownNow();
        running.values().forEach(job -> job.stop(JobState.INTERRUPTED));
        ending.workers().shutdown();
        try {
            if (!ending.workers().awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                ending.workers().shutdownNow();
            }
        } catch (InterruptedException e) {
            ending.workers().shutdownNow();
            Thread.currentThread().interrupt();
        }
        farewell();
    }

    private void farewell() {
        try {
            repository.leave();
        } catch (RuntimeException e) {
            LOG.debug("the others will notice that this process has ended", e);
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
