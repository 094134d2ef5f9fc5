/**
 * The planning core: a scenario, a plan, what a plan costs and whether it may be carried out, and the solver that looks
 * for a cheap one. Pure Java with OptaPlanner behind {@link de.medienplan.planning.RolloutSolver}; knows neither
 * Spring nor a database. Amounts are whole euros.
 *
 * <p>{@link de.medienplan.planning.PlanEvaluator} is the one place where rules and costs are added up; screens,
 * exports and the command line take every figure from it.
 */
@NullMarked
package de.medienplan.planning;

import org.jspecify.annotations.NullMarked;
