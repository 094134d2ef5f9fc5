package de.medienplan.storage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks each second whether the embedded server still runs and starts it again, on the same port, where it was killed or
 * stopped. PostgreSQL recovers what was committed. Where that keeps failing, whoever started Medienplan has to act.
 */
final class ServerWatch implements AutoCloseable {

    /** What the process ends with when its database is gone for good, so that a service manager can tell it. */
    static final int DATABASE_LOST = 70;

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    /** Processes of a killed server need some seconds until they notice and let the memory go that they share. */
    private static final int MOST_TRIES = 20;

    private final PostgresServer server;
    private final Runnable onLost;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());
    private int tries;

    /** @param onLost is called once when the server cannot be started again */
    ServerWatch(PostgresServer server, Runnable onLost) {
        this.server = server;
        this.onLost = onLost;
        clock.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!server.isRunning()) {
                LOG.error("the database server has ended, it is started again");
                server.startAgain();
                LOG.warn("the database server runs again");
            }
            tries = 0;
        } catch (Exception e) { // whatever it is: a watch that ends with an exception would never look again
            tries++;
            LOG.error(
                    "the database server could not be started again, try {} of {}: {}",
                    tries,
                    MOST_TRIES,
                    e.toString());
            if (tries >= MOST_TRIES) {
                clock.shutdown();
                onLost.run();
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("the watch over the database server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
