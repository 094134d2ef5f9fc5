package de.medienplan.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several users who do something at once. */
public final class AtOnce {

    /** After this long a test fails instead of waiting on. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private AtOnce() {}

    /** Begins the work of another user and comes back when it waits for what the present transaction holds. */
    public static <T> CompletableFuture<T> blocked(JdbcClient jdbc, String user, String role, Supplier<T> work) {
        CompletableFuture<T> future = start(user, role, work::get);
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!future.isDone() && !someoneWaits(jdbc)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody waits for the transaction");
            }
            Thread.onSpinWait();
        }
        return future;
    }

    private static boolean someoneWaits(JdbcClient jdbc) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted"
                        + " AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    /** What each of so many users gets who begin together. */
    public static <T> List<T> all(int users, String role, Callable<T> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(users);
        List<CompletableFuture<T>> futures = new ArrayList<>(IntStream.range(0, users)
                .mapToObj(user -> start("user" + user, role, () -> {
                    barrier.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
                    return work.call();
                }))
                .toList());
        List<T> results = new ArrayList<>();
        for (CompletableFuture<T> future : futures) {
            results.add(get(future));
        }
        return results;
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            throw new AssertionError("not done within " + LIMIT, slow);
        }
    }

    private static <T> CompletableFuture<T> start(String user, String role, Callable<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            SignedIn.as(user, role);
            try {
                future.complete(work.call());
            } catch (Exception | AssertionError failure) {
                future.completeExceptionally(failure);
            } finally {
                SignedIn.out();
            }
        });
        return future;
    }
}
