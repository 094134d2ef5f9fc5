package de.medienplan.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;

/**
 * How long tickets took, in opening hours.
 *
 * @param count tickets whose end is known
 * @param quantiles of half, four fifths and nine tenths of them; null without any
 * @param within share of them that met the target; null without any
 * @param target opening hours
 */
public record ServiceTimes(
        int count, @Nullable Quantiles quantiles, @Nullable Double within, double target) {

    /** Opening hours after which so many are done. */
    public record Quantiles(double half, double fourFifths, double nineTenths) {}

    /** From the creation to the first answer. */
    public static ServiceTimes responses(List<Ticket> tickets, OpeningHours hours, double target) {
        return of(
                tickets.stream()
                        .filter(ticket -> ticket.course().responded() != null)
                        .mapToDouble(ticket -> hours.between(
                                ticket.course().created(),
                                Objects.requireNonNull(ticket.course().responded())))
                        .toArray(),
                target);
    }

    /** From the creation to the solution. */
    public static ServiceTimes solutions(List<Ticket> tickets, OpeningHours hours, double target) {
        return of(
                tickets.stream()
                        .filter(ticket -> ticket.course().solved() != null)
                        .mapToDouble(ticket -> hours.between(
                                ticket.course().created(),
                                Objects.requireNonNull(ticket.course().solved())))
                        .toArray(),
                target);
    }

    static ServiceTimes of(double[] hours, double target) {
        if (hours.length == 0) {
            return new ServiceTimes(0, null, null, target);
        }
        Percentile percentile = new Percentile();
        percentile.setData(hours);
        long met = Arrays.stream(hours).filter(one -> one <= target).count();
        return new ServiceTimes(
                hours.length,
                new Quantiles(percentile.evaluate(50), percentile.evaluate(80), percentile.evaluate(90)),
                met / (double) hours.length,
                target);
    }

    public boolean keeps(double share) {
        return within == null || within >= share;
    }
}
