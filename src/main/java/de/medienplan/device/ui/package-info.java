/** Screens of the equipment. */
@NullMarked
package de.medienplan.device.ui;

import org.jspecify.annotations.NullMarked;
