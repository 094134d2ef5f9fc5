/** The scenario as flat arrays for the solver: units that start together, their options, what each option uses. */
@NamedInterface("model")
@NullMarked
package de.medienplan.planning.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
