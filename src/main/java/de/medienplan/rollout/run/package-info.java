/** Planning runs and city studies in the background. */
@NullMarked
package de.medienplan.rollout.run;

import org.jspecify.annotations.NullMarked;
