/**
 * Clearly different good plans of one scenario: {@link de.medienplan.planning.alternative.Alternatives} plans towards several
 * wishes, keeps what no other plan beats in every criterion, and of these the ones that differ most.
 */
@NamedInterface("alternative")
@NullMarked
package de.medienplan.planning.alternative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
