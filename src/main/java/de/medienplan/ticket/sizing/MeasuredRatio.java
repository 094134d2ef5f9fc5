package de.medienplan.ticket.sizing;

import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.TicketLog;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Devices that one post can serve by what tickets measure: its hours for tickets over tickets per device and their minutes. The
 * interval holds with 95 %: on a log scale the variances of the number of tickets (Poisson, widened where months differ more than
 * that) and of their mean minutes add up.
 *
 * @param devices in service on average over the months
 * @param work what a ticket takes
 * @param spread variance of tickets a month over their mean, at least 1
 */
public record MeasuredRatio(TicketLog log, long devices, Workload work, double spread) {

    private static final double LEVEL = 0.95;
    private static final double WEEKS_PER_MONTH = 52 / 12.0;

    /** How the ratio of the council paper stands to the measured one. */
    public enum Verdict {
        /** A post is to serve more than it can. */
        TIGHT,
        FITTING,
        /** A post could serve more. */
        AMPLE
    }

    /** Null without devices or with too few tickets to say anything. */
    public static @Nullable MeasuredRatio of(
            TicketLog log, long devices, Travel travel, FigureSet figures, double otherwise) {
        if (devices <= 0 || log.size() < WorkMinutes.FEWEST) {
            return null;
        }
        double perWeek = log.size() / (log.span().months() * WEEKS_PER_MONTH);
        Workload work = new Workload(perWeek, WorkMinutes.of(log.tickets(), otherwise), travel, 0, figures);
        SummaryStatistics months = new SummaryStatistics();
        log.byMonth().values().forEach(months::addValue);
        return new MeasuredRatio(log, devices, work, Math.max(1, months.getVariance() / months.getMean()));
    }

    public double ticketsPerDeviceAndMonth() {
        return log.size() / (double) log.span().months() / devices;
    }

    /** Devices that one post can serve. */
    public double devicesPerPost() {
        return devices / work.posts();
    }

    public double low() {
        return devicesPerPost() / Math.exp(halfWidth());
    }

    public double high() {
        return devicesPerPost() * Math.exp(halfWidth());
    }

    private double halfWidth() {
        WorkMinutes minutes = work.minutes();
        double relative = minutes.deviation() / work.minutesPerTicket();
        double variance = spread / log.size() + (minutes.known() == 0 ? 0 : relative * relative / minutes.known());
        return new NormalDistribution().inverseCumulativeProbability((1 + LEVEL) / 2) * Math.sqrt(variance);
    }

    /** @param paper devices per post of the council paper */
    public Verdict judge(double paper) {
        if (paper > high()) {
            return Verdict.TIGHT;
        }
        return paper < low() ? Verdict.AMPLE : Verdict.FITTING;
    }

    /** Rounded down to whole tens, as a ratio of the Stellenplan is written. */
    public long rounded() {
        return (long) Math.max(10, Math.floor(devicesPerPost() / 10) * 10);
    }

    /** The same with other tickets, minutes or figures; 1 leaves a factor alone. */
    public double devicesPerPost(double ticketFactor, double minuteFactor, FigureSet others) {
        WorkMinutes minutes = work.minutes();
        Workload changed = new Workload(
                work.ticketsPerWeek() * ticketFactor,
                new WorkMinutes(
                        minutes.mean() * minuteFactor, minutes.deviation(), minutes.known(), minutes.measured()),
                work.travel(),
                0,
                others);
        return devices / changed.posts();
    }
}
