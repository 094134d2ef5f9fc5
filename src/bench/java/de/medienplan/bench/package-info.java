/** Benchmarks: Medienplan beside Timefold and CP-SAT on the same scenarios. Built in the Maven profile {@code bench} only. */
@NullMarked
package de.medienplan.bench;

import org.jspecify.annotations.NullMarked;
