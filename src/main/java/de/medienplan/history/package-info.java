/** Who changed what, when, from which value to which: kept for every entity marked {@link Tracked}. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package de.medienplan.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
