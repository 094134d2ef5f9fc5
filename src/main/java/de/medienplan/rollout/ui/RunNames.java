package de.medienplan.rollout.ui;

import de.medienplan.rollout.run.RunState;
import de.medienplan.ui.Tone;

/** How states of runs look. */
final class RunNames {

    private RunNames() {}

    static Tone tone(RunState state) {
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
