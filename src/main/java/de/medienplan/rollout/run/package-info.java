/** Planning runs and questions about scenarios and plans, in the background. */
@NamedInterface("run")
@NullMarked
package de.medienplan.rollout.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
