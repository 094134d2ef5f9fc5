/** The screen of the city's profile and its steps. */
@NullMarked
package de.medienplan.setup.ui;

import org.jspecify.annotations.NullMarked;
