package de.medienplan.rollout.run;

/** What a run makes of the dates that were decided. */
public enum DecidedDates {
    /** Nothing. */
    IGNORED,
    /** They are published starts: leaving them costs. */
    PUBLISHED,
    /** No decided date is lost: they are published and pinned. */
    KEPT
}
