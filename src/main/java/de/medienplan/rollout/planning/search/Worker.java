package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.Model;

/**
 * One searching thread: what it shares with the others and its own time.
 *
 * @param model the scenario as numbers
 * @param incumbent best plan of all threads
 * @param clock the time of the run
 * @param guide what the relaxation knows; of this thread alone
 * @param seed of its random numbers
 */
record Worker(Model model, Incumbent incumbent, RunClock clock, Guide guide, double begin, long seed) {

    /** Share of the search time that has passed, 0 to 1. */
    double progress() {
        return Math.min(1, (clock.elapsedSeconds() - begin) / Math.max(0.001, clock.totalSeconds() - begin));
    }
}
