/** Plans as they are stored with their scenario, changed by hand and previewed. */
@NullMarked
package de.medienplan.rollout.plan;

import org.jspecify.annotations.NullMarked;
