/** Screens of tickets, service and sizing. */
@NullMarked
package de.medienplan.ticket.ui;

import org.jspecify.annotations.NullMarked;
