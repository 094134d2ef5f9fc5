/**
 * Deadlines of every feature in one place: the list, reminders, and a calendar feed. Features contribute theirs as
 * {@link de.medienplan.deadline.DeadlineSource} beans; this package knows none of them.
 */
@NullMarked
package de.medienplan.deadline;

import org.jspecify.annotations.NullMarked;
