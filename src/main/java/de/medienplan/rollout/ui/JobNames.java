package de.medienplan.rollout.ui;

import de.medienplan.jobs.JobState;
import de.medienplan.ui.Status;
import de.medienplan.ui.Tone;
import de.medienplan.ui.Translations;

/** How states of jobs look. */
final class JobNames {

    private JobNames() {}

    static Status status(JobState state) {
        return new Status(Translations.text(state.label()), tone(state));
    }

    /** A run that is over without a feasible plan is no success. */
    static Status status(JobState state, boolean feasible) {
        return state == JobState.FINISHED && !feasible
                ? new Status(Translations.text("rollout.run.vain"), Tone.DANGER)
                : status(state);
    }

    static Tone tone(JobState state) {
        return switch (state) {
            case QUEUED -> Tone.NEUTRAL;
            case RUNNING -> Tone.NOTICE;
            case FINISHED -> Tone.GOOD;
            case STOPPED -> Tone.NEUTRAL;
            case INTERRUPTED -> Tone.WARNING;
            case FAILED -> Tone.DANGER;
        };
    }
}
