/** Screens of the subsidies. All but statistics and forecast are for the role alone. */
@NullMarked
package de.medienplan.subsidy.ui;

import org.jspecify.annotations.NullMarked;
