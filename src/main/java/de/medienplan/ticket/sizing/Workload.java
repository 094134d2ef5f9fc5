package de.medienplan.ticket.sizing;

import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;

/**
 * Work that tickets make in an average week.
 *
 * @param ticketsPerWeek new ones
 * @param minutes of work a ticket takes at the desk
 * @param travel for those that are solved on site
 * @param backlog open tickets that are to be worked off
 */
public record Workload(double ticketsPerWeek, WorkMinutes minutes, Travel travel, double backlog, FigureSet figures) {

    private static final double MINUTES_PER_HOUR = 60;

    /** With its part of time on site and on the way. */
    public double minutesPerTicket() {
        double away = 1 - figures.get(ServiceFigure.REMOTE);
        return minutes.mean() + away * (figures.get(ServiceFigure.ON_SITE_MINUTES) + travel.minutesPerTicket());
    }

    /** Hours of new tickets. */
    public double weeklyHours() {
        return ticketsPerWeek * minutesPerTicket() / MINUTES_PER_HOUR;
    }

    /** Posts for new tickets, with absence, meetings and the limit of occupancy. */
    public double posts() {
        return weeklyHours() / figures.ticketHoursPerWeek();
    }

    /** Posts that the backlog needs on top until it is worked off. */
    public double backlogPosts() {
        return backlog
                * minutesPerTicket()
                / MINUTES_PER_HOUR
                / figures.get(ServiceFigure.BACKLOG_WEEKS)
                / figures.ticketHoursPerWeek();
    }
}
