package de.medienplan.bench;

import de.medienplan.planning.Scenario;

/** A planner in the benchmark. */
interface Contestant {

    /** Name and version, as printed. */
    String name();

    /** Plans with the given time, random seed and number of threads. */
    Outcome run(Scenario scenario, int seconds, int seed, int threads);
}
