package de.medienplan.ticket.sizing;

import de.medienplan.shared.Quarter;

/**
 * A quarter of the service, on average.
 *
 * @param ticketsPerWeek first level, schools that settle in included
 * @param posts productive ones
 */
public record ServiceQuarter(Quarter quarter, double ticketsPerWeek, double posts) {

    ServiceQuarter withPosts(double other) {
        return new ServiceQuarter(quarter, ticketsPerWeek, other);
    }
}
