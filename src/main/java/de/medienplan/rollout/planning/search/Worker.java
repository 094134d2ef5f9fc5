package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.model.Model;

/**
 * One searching thread: what it shares with the others and its own time.
 *
 * @param model the scenario as numbers
 * @param incumbent best plan of all threads
 * @param clock the time of the run
 * @param seed of its random numbers
 */
record Worker(Model model, Incumbent incumbent, RunClock clock, long seed) {}
