/** The shell and the parts every screen is made of. */
@NullMarked
package de.medienplan.ui;

import org.jspecify.annotations.NullMarked;
