package de.medienplan.planning;

import java.time.Duration;

/**
 * How far a run has come.
 *
 * @param elapsed since the run began
 * @param plan best plan so far, with its cost and the bound proven so far
 * @param feasible whether the plan obeys every rule
 */
public record SolveProgress(Duration elapsed, Plan plan, boolean feasible) {}
