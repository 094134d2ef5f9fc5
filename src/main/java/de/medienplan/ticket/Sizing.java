package de.medienplan.ticket;

import de.medienplan.ticket.sizing.PhoneNeed;
import de.medienplan.ticket.sizing.Travel;
import de.medienplan.ticket.sizing.Workload;
import java.util.List;

/**
 * People that the tickets of some months need.
 *
 * @param phone first level on the telephone
 * @param levels work load of levels 1 to 3, all channels
 */
public record Sizing(TicketLog log, PhoneNeed phone, List<Workload> levels, Travel travel) {

    public Sizing {
        levels = List.copyOf(levels);
    }

    /** @param number 1 to 3 */
    public Workload level(int number) {
        return levels.get(number - 1);
    }

    /**
     * Posts of the first level where people work on tickets between calls: at least those that must sit at the telephone, at
     * least those that all work needs.
     */
    public double firstLevelTogether() {
        return Math.max(phone.posts(), level(1).posts());
    }

    /** Posts where telephone and tickets are two teams. */
    public double firstLevelApart() {
        double callHours = phone.weeklyTalk();
        double others = Math.max(0, level(1).weeklyHours() - callHours);
        return phone.posts() + others / level(1).figures().ticketHoursPerWeek();
    }
}
