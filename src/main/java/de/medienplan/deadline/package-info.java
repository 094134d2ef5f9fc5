/**
 * Deadlines of every feature in one place: the list, reminders, and a calendar feed. Features contribute theirs as
 * {@link de.medienplan.deadline.DeadlineSource} beans; this package knows none of them.
 */
@ApplicationModule(allowedDependencies = {"shared", "ui", "identity", "history"})
@NullMarked
package de.medienplan.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
