/** Plans as they are stored with their scenario, changed by hand and previewed. */
@NamedInterface("plan")
@NullMarked
package de.medienplan.rollout.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
