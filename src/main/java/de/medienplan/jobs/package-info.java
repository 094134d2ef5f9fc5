/** Work in the background: one table of jobs, one queue, one clock for the screens that watch it. */
@NullMarked
package de.medienplan.jobs;

import org.jspecify.annotations.NullMarked;
