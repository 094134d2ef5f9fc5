/** Who changed what, when, from which value to which: kept for every entity marked {@link Tracked}. */
@NullMarked
package de.medienplan.history;

import org.jspecify.annotations.NullMarked;
