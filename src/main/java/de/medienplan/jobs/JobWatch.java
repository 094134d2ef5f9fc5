package de.medienplan.jobs;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A slow clock for screens that show jobs: however fast the work is, they look at most three times a second. */
@Component
public class JobWatch {

    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);
    private static final int MILLIS = 350;

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("job-watch").daemon().factory());

    JobWatch() {
        clock.scheduleWithFixedDelay(() -> watchers.forEach(JobWatch::tell), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Calls the watcher at each tick until the returned action is run.
     *
     * @param watcher must return quickly
     */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private static void tell(Runnable watcher) {
        try {
            watcher.run();
        } catch (RuntimeException e) {
            LOG.warn("a screen could not follow a job", e);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
