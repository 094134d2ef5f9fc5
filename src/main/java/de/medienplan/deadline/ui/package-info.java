/** The list of deadlines, the bell in the top bar and the calendar subscription. */
@NullMarked
package de.medienplan.deadline.ui;

import org.jspecify.annotations.NullMarked;
