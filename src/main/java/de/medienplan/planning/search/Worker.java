package de.medienplan.planning.search;

import de.medienplan.planning.bound.Reoptimiser;
import de.medienplan.planning.model.Model;

/**
 * One searching thread: what it shares with the others and what is its own.
 *
 * @param model the scenario as numbers, shared
 * @param incumbent best plan of all threads, shared
 * @param clock the time of the run, shared
 * @param guide what the relaxation knows
 * @param reoptimiser for deciding parts of a plan again
 * @param cycles when it anneals and when it reoptimises
 * @param annealed the best plan of the current cycle
 * @param seed of its random numbers
 */
record Worker(
        Model model,
        Incumbent incumbent,
        RunClock clock,
        Guide guide,
        Reoptimiser reoptimiser,
        Cycles cycles,
        Incumbent annealed,
        long seed) {}
