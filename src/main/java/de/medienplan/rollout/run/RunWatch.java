package de.medienplan.rollout.run;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A slow clock for screens that show running plans: however fast the solver is, they are told at most thrice a second. */
@Component
public class RunWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);
    private static final int MILLIS = 350;

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("run-watch").daemon().factory());

    RunWatch() {
        clock.scheduleWithFixedDelay(() -> watchers.forEach(RunWatch::tell), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
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
            LOG.warn("a screen could not follow a run", e);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
