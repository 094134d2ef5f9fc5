/** Screens of planning. */
@NullMarked
package de.medienplan.rollout.ui;

import org.jspecify.annotations.NullMarked;
