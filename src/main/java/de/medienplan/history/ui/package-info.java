/** The history of one entity as a part that every screen can show. */
@NullMarked
package de.medienplan.history.ui;

import org.jspecify.annotations.NullMarked;
