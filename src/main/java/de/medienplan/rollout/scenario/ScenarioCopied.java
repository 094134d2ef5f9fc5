package de.medienplan.rollout.scenario;

/** A scenario was made from another one. What is kept with the original follows, within the same transaction. */
public record ScenarioCopied(ScenarioId original, ScenarioId copy) {}
