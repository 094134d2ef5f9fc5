/**
 * Proven lower bounds: the linear relaxation of the planning model, a dual simplex made for its structure, and
 * branching. Whatever the floating-point arithmetic does, a bound is only stated after {@link
 * de.medienplan.planning.bound.SafeBound} has recomputed it from the multipliers with its rounding error
 * subtracted.
 */
@NamedInterface("bound")
@NullMarked
package de.medienplan.planning.bound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
