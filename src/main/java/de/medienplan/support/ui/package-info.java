/** Screens of support: need, capacity, responsibilities, ratios. */
@NullMarked
package de.medienplan.support.ui;

import org.jspecify.annotations.NullMarked;
