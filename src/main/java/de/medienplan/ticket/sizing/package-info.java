/** How many people a service needs: queues, work load and what tickets measure, in plain Java. */
@NullMarked
package de.medienplan.ticket.sizing;

import org.jspecify.annotations.NullMarked;
