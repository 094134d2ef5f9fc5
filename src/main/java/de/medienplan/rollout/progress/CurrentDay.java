package de.medienplan.rollout.progress;

import java.time.LocalDate;

/** The day from which plans are looked at: the as-of date of the person at the screen, else today. */
public interface CurrentDay {

    LocalDate get();
}
