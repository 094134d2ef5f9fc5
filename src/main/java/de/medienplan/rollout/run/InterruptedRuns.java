package de.medienplan.rollout.run;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** After a start: runs that the end of the application cut off are marked so, waiting ones are queued again. */
@Component
class InterruptedRuns implements ApplicationRunner {

    private final RunRepository runs;
    private final RunStore store;
    private final RunQueue queue;

    InterruptedRuns(RunRepository runs, RunStore store, RunQueue queue) {
        this.runs = runs;
        this.store = store;
        this.queue = queue;
    }

    @Override
    public void run(ApplicationArguments args) {
        recover();
    }

    void recover() {
        runs.in(RunState.RUNNING).forEach(run -> store.end(run.id(), RunState.INTERRUPTED, null));
        runs.in(RunState.QUEUED).forEach(run -> queue.add(new RunJob(run, store)));
    }
}
