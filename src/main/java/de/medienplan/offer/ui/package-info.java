/** Screens of the offers. */
@NullMarked
package de.medienplan.offer.ui;

import org.jspecify.annotations.NullMarked;
