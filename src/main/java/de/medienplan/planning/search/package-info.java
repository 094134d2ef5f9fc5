/** The search for a cheap plan: OptaPlanner with own moves, seeded and guided by the relaxation. */
@NamedInterface("search")
@NullMarked
package de.medienplan.planning.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
