package de.medienplan.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import de.medienplan.testing.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs of a kind that the application does not know, done by workers of the test's own, one at a time. */
@DatabaseTest
class JobWorkersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    JobRepository jobs;

    @Autowired
    JdbcClient database;

    private final WaitingKind kind = new WaitingKind();
    private JobWorkers workers;

    @BeforeEach
    void prepare() {
        workers = new JobWorkers(jobs, List.of(kind), 1, true, false);
    }

    @AfterEach
    void close() {
        kind.mayLoad.countDown();
        workers.stop();
    }

    @Test
    void a_stop_while_a_job_is_being_loaded_reaches_its_work() throws InterruptedException {
        JobId id = queued();
        workers.start();
        assertThat(kind.loading.await(30, TimeUnit.SECONDS)).isTrue();

        workers.stop(id);
        kind.mayLoad.countDown();

        assertThat(ended(id).state()).isEqualTo(JobState.STOPPED);
        assertThat(kind.saves).isEqualTo(1);
    }

    @Test
    void a_job_taken_from_the_queue_never_begins() {
        JobId id = queued();
        workers.stop(id);
        workers.start();
        kind.mayLoad.countDown();
        kind.mayEnd.countDown();
        ended(queued());

        assertThat(find(id).state()).isEqualTo(JobState.STOPPED);
        assertThat(find(id).startedAt()).isNull();
    }

    @Test
    void a_job_that_cannot_be_loaded_fails_with_the_reason_and_the_next_one_goes_on() {
        kind.refusal = new UserException(Message.of("rollout.scenario.gone"));
        JobId refused = queued();
        workers.start();
        kind.mayLoad.countDown();
        JobFailure failure = Objects.requireNonNull(ended(refused).failure());
        kind.refusal = null;
        kind.mayEnd.countDown();

        assertThat(find(refused).state()).isEqualTo(JobState.FAILED);
        assertThat(failure.german()).contains("Szenario");
        assertThat(ended(queued()).state()).isEqualTo(JobState.FINISHED);
    }

    @Test
    void a_job_that_breaks_off_fails_with_an_incident_number() {
        kind.refusal = new IllegalStateException("broken on purpose");
        JobId id = queued();
        workers.start();
        kind.mayLoad.countDown();

        assertThat(Objects.requireNonNull(ended(id).failure()).german()).contains("Vorgang");
    }

    @Test
    void after_a_restart_running_jobs_are_marked_and_waiting_ones_go_on_in_their_order() {
        JobId cut = queued();
        assertThat(jobs.claim(List.of(kind.name()))).isPresent();
        JobId first = queued();
        JobId second = queued();
        assertThat(find(second).position()).isEqualTo(2);

        workers.start();
        kind.mayLoad.countDown();
        kind.mayEnd.countDown();

        assertThat(ended(cut).state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(ended(first).state()).isEqualTo(JobState.FINISHED);
        assertThat(ended(second).startedAt()).isAfterOrEqualTo(ended(first).finishedAt());
    }

    @Test
    void the_end_of_the_application_interrupts_what_runs_and_keeps_what_it_found() throws InterruptedException {
        JobId id = queued();
        JobId waiting = queued();
        workers.start();
        kind.mayLoad.countDown();
        assertThat(kind.working.await(30, TimeUnit.SECONDS)).isTrue();

        workers.stop();

        assertThat(find(id).state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(find(waiting).state()).isEqualTo(JobState.QUEUED);
        assertThat(kind.saves).isPositive();
    }

    @Test
    void what_waited_through_a_pause_of_the_application_is_done_after_it() {
        workers.start();
        workers.stop();
        JobId id = queued();
        assertThat(find(id).state()).isEqualTo(JobState.QUEUED);
        kind.mayLoad.countDown();
        kind.mayEnd.countDown();

        workers.start();

        assertThat(ended(id).state()).isEqualTo(JobState.FINISHED);
    }

    @Test
    void where_no_jobs_are_done_none_is_begun_or_marked_with_the_start() {
        assertThat(new JobWorkers(jobs, List.of(kind), 1, false, false).isAutoStartup())
                .isFalse();
        assertThat(workers.isAutoStartup()).isTrue();
    }

    @Test
    void a_second_process_leaves_what_the_first_does_alone_and_goes_on_with_it_when_the_first_dies() {
        JobRepository first = new JobRepository(database, Clock.systemUTC());
        first.beat();
        JobId id = queued();
        assertThat(first.claim(List.of(kind.name()))).isPresent();
        kind.mayLoad.countDown();
        kind.mayEnd.countDown();

        workers.start();
        JobId other = queued();
        assertThat(ended(other).state()).isEqualTo(JobState.FINISHED);
        assertThat(find(id).state()).isEqualTo(JobState.RUNNING);

        first.leave();
        assertThat(ended(id).state()).isEqualTo(JobState.FINISHED);
        assertThat(first.end(id, JobState.STOPPED, null)).as("the dead process").isFalse();
    }

    @Test
    void a_job_that_brought_three_processes_down_is_left_alone() {
        JobId id = queued();
        for (int i = 0; i < 3; i++) {
            JobRepository dying = new JobRepository(database, Clock.systemUTC());
            assertThat(dying.claim(List.of(kind.name()))).as("try %d", i + 1).isPresent();
            jobs.takeOver(List.of(kind.name()));
        }
        jobs.interrupt(List.of(kind.name()));

        assertThat(find(id).state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void of_two_who_end_a_job_only_the_first_does() {
        JobId id = queued();
        jobs.claim(List.of(kind.name()));

        assertThat(jobs.end(id, JobState.FINISHED, null)).isTrue();
        assertThat(jobs.requestStop(id)).isFalse();
        assertThat(jobs.end(id, JobState.STOPPED, null)).isFalse();
        assertThat(find(id).state()).isEqualTo(JobState.FINISHED);
    }

    private JobId queued() {
        JobId id = jobs.insert(kind.name(), "paula");
        workers.wake();
        return id;
    }

    private JobRow find(JobId id) {
        return jobs.find(id).orElseThrow();
    }

    private JobRow ended(JobId id) {
        await().atMost(PATIENCE).until(() -> find(id).state().isOver());
        return find(id);
    }

    /** Loads and works only when the test lets it. */
    private static final class WaitingKind implements JobKind {

        private final CountDownLatch loading = new CountDownLatch(1);
        private final CountDownLatch mayLoad = new CountDownLatch(1);
        private final CountDownLatch working = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private volatile @org.jspecify.annotations.Nullable RuntimeException refusal;
        private volatile int saves;

        @Override
        public String name() {
            return "WAITING";
        }

        @Override
        public boolean resumes() {
            return true;
        }

        @Override
        public JobWork load(JobId jobId) {
            loading.countDown();
            pass(mayLoad);
            RuntimeException reason = refusal;
            if (reason != null) {
                throw reason;
            }
            return new JobWork() {
                @Override
                public void run(int threads) {
                    working.countDown();
                    pass(mayEnd);
                }

                @Override
                public void stop() {
                    mayEnd.countDown();
                }

                @Override
                public synchronized void save() {
                    saves = saves + 1;
                }
            };
        }

        private static void pass(CountDownLatch latch) {
            try {
                assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
