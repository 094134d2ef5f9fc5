/**
 * What could go wrong with a plan: many futures in which works take longer, buildings are ready later and costs are
 * others than planned, each carried out by the same rules. {@link de.medienplan.planning.risk.Course} states how a city
 * deals with delays.
 */
@NamedInterface("risk")
@NullMarked
package de.medienplan.planning.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
