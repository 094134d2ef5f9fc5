package de.medienplan.deadline;

import de.medienplan.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A feature with deadlines. Declare it as a bean; its services' own authorisation applies as well. */
public interface DeadlineSource {

    /** Who sees these deadlines: users with any of the roles. */
    Set<Role> readers();

    /** Deadlines that are still to be met as of this day, overdue ones included. */
    List<Deadline> deadlines(LocalDate asOf);
}
