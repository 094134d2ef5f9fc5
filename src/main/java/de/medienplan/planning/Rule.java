package de.medienplan.planning;

/** The hard rules of a plan. */
public enum Rule {
    /** Every school has an entry, with a period that exists. */
    ENTRY,
    /** A school that has begun starts when it began. */
    BEGUN,
    /** Neither in the past nor before the building is ready, complete within the horizon. */
    WINDOW,
    /** A pinned school starts exactly then. */
    PINNED,
    /** The schools of a list start together or are all unplanned. */
    TOGETHER,
    /** No resource is overbooked in any period. */
    CAPACITY,
    /** Own funds, what was carried over and grants pay each year's instalments. */
    BUDGET,
    /** Posts cover the need, never fall and grow in steps no faster than allowed. */
    SUPPORT
}
