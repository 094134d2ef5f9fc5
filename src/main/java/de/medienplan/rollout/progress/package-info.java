/** How far the works at the schools are: reported, kept for every day of the past, and what follows for a scenario. */
@NamedInterface("progress")
@NullMarked
package de.medienplan.rollout.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
