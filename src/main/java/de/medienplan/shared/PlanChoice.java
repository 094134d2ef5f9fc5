package de.medienplan.shared;

/**
 * A rollout plan as other features offer it for choice.
 *
 * @param name names scenario and plan
 */
public record PlanChoice(PlanId id, String name) {}
