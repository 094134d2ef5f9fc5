package de.medienplan.planning.search;

/** A part of the search that can be left out, to measure what it is worth. */
public enum SearchPart {
    /** The linear relaxation: the proven bound and its advice to the moves. Without it there are no cuts and dives. */
    RELAXATION,
    /** Cuts that strengthen the relaxation. */
    CUTS,
    /** Parts of a plan decided again by depth-first search through the relaxation. */
    DIVES
}
