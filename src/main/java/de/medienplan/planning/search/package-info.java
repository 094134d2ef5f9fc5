/** The search for a cheap plan: OptaPlanner with own moves, seeded and guided by the relaxation. */
@NullMarked
package de.medienplan.planning.search;

import org.jspecify.annotations.NullMarked;
