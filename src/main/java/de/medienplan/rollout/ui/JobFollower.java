package de.medienplan.rollout.ui;

import com.vaadin.flow.component.UI;
import de.medienplan.jobs.JobWatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Lets an open screen look at its job again and again; a screen that is still busy with the last look is left in peace. */
class JobFollower {

    private final JobWatch watch;
    private final Runnable look;
    private final AtomicBoolean pending = new AtomicBoolean();
    private @Nullable Runnable end;

    /** @param look called in the session of the screen */
    JobFollower(JobWatch watch, Runnable look) {
        this.watch = watch;
        this.look = look;
    }

    void follow(UI ui) {
        leave();
        end = watch.watch(() -> {
            if (pending.compareAndSet(false, true)) {
                ui.access(() -> {
                    pending.set(false);
                    look.run();
                });
            }
        });
    }

    boolean follows() {
        return end != null;
    }

    void leave() {
        Runnable leaving = end;
        if (leaving != null) {
            leaving.run();
            end = null;
        }
    }
}
