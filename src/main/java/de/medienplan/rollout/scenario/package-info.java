/** Scenarios: the facts and limits of one planning question, stored, changed and read. */
@NamedInterface("scenario")
@NullMarked
package de.medienplan.rollout.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
