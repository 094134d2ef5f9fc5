/** Work in the background: one table of jobs, one queue, one clock for the screens that watch it. */
@ApplicationModule(allowedDependencies = {"shared", "history"})
@NullMarked
package de.medienplan.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
