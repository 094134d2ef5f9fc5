package de.medienplan.ticket.sizing;

import de.medienplan.ticket.Ticket;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Minutes of work a ticket takes.
 *
 * @param known tickets that name them; the figure stands in for fewer than {@value #FEWEST}
 * @param deviation standard deviation of one ticket
 * @param measured whether the mean is that of the tickets
 */
public record WorkMinutes(double mean, double deviation, long known, boolean measured) {

    static final int FEWEST = 30;

    /** @param otherwise what is assumed while too few tickets name their handling time */
    public static WorkMinutes of(List<Ticket> tickets, double otherwise) {
        SummaryStatistics minutes = new SummaryStatistics();
        tickets.stream().map(Ticket::minutes).filter(Objects::nonNull).forEach(minutes::addValue);
        return minutes.getN() < FEWEST
                ? new WorkMinutes(otherwise, 0, minutes.getN(), false)
                : new WorkMinutes(minutes.getMean(), minutes.getStandardDeviation(), minutes.getN(), true);
    }
}
