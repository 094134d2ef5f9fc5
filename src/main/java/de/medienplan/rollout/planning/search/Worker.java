package de.medienplan.rollout.planning.search;

import de.medienplan.rollout.planning.bound.Reoptimiser;
import de.medienplan.rollout.planning.model.Model;

/**
 * One searching thread: what it shares with the others and what is its own.
 *
 * @param model the scenario as numbers, shared
 * @param incumbent best plan of all threads, shared
 * @param clock the time of the run, shared
 * @param guide what the relaxation knows
 * @param reoptimiser for deciding parts of a plan anew
 * @param schedule when it anneals and when it reoptimises
 * @param seed of its random numbers
 */
record Worker(
        Model model,
        Incumbent incumbent,
        RunClock clock,
        Guide guide,
        Reoptimiser reoptimiser,
        Schedule schedule,
        long seed) {

    /**
     * When a thread does what, in seconds since the run began: annealing from {@code begin} to {@code cooled}, then
     * reoptimising.
     */
    record Schedule(double begin, double cooled) {}

    /** Share of the annealing that has passed, 0 to 1. */
    double progress() {
        double length = Math.max(0.001, schedule.cooled() - schedule.begin());
        return Math.clamp((clock.elapsedSeconds() - schedule.begin()) / length, 0, 1);
    }
}
