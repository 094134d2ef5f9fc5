/**
 * What more money, more of a scarce resource or a later date brings: both plans with their proven bounds, and the schools
 * that win or lose time.
 */
@NamedInterface("means")
@NullMarked
package de.medienplan.planning.means;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
