package de.medienplan.ticket.sizing;

import de.medienplan.ticket.Channel;
import de.medienplan.ticket.FigureSet;
import de.medienplan.ticket.ServiceFigure;
import de.medienplan.ticket.Ticket;
import de.medienplan.ticket.TicketLog;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * People on the telephone, opening hour by opening hour of an average week.
 *
 * @param measured whether the handling time comes from tickets
 */
public record PhoneNeed(List<Hour> hours, double callMinutes, boolean measured, FigureSet figures) {

    private static final int MOST_AGENTS = 500;
    private static final int WORKDAYS = 5;

    /**
     * An hour of the opening time on an average working day.
     *
     * @param from hour of the day; the last one may be shorter than an hour
     * @param length in hours, at most 1
     * @param calls per hour
     * @param patient agents by Erlang C
     * @param impatient agents by Erlang A
     * @param abandoned share of calls that hang up with {@code impatient} agents
     */
    public record Hour(double from, double length, double calls, int patient, int impatient, double abandoned) {}

    public PhoneNeed {
        hours = List.copyOf(hours);
    }

    public static PhoneNeed of(TicketLog log, FigureSet figures) {
        TicketLog calls = log.only(ticket -> ticket.kind().channel() == Channel.PHONE);
        WorkMinutes minutes = WorkMinutes.of(calls.tickets(), figures.get(ServiceFigure.CALL_MINUTES));
        List<Hour> hours = new ArrayList<>();
        double end = figures.get(ServiceFigure.OPEN_UNTIL);
        for (double from = figures.get(ServiceFigure.OPEN_FROM); from < end; from++) {
            double length = Math.min(1, end - from);
            hours.add(hour(from, length, perHour(calls, from, length), minutes.mean(), figures));
        }
        return new PhoneNeed(hours, minutes.mean(), minutes.measured(), figures);
    }

    private static double perHour(TicketLog calls, double from, double length) {
        long within = calls.tickets().stream()
                .filter(PhoneNeed::onWorkday)
                .mapToDouble(ticket -> ticket.course().created().toLocalTime().toSecondOfDay() / 3_600.0)
                .filter(hour -> hour >= from && hour < from + length)
                .count();
        return within / (double) workdays(calls) / length;
    }

    private static boolean onWorkday(Ticket ticket) {
        return ticket.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static long workdays(TicketLog log) {
        LocalDate last = log.span().until().plusDays(1);
        return log.span()
                .from()
                .datesUntil(last)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }

    private static Hour hour(double from, double length, double calls, double minutes, FigureSet figures) {
        double load = calls * minutes / 60;
        if (load == 0) {
            return new Hour(from, length, calls, 0, 0, 0);
        }
        double wait = figures.get(ServiceFigure.PHONE_SECONDS) / 60 / minutes;
        double patience = figures.get(ServiceFigure.PATIENCE_MINUTES) / minutes;
        double share = figures.get(ServiceFigure.PHONE_SHARE);
        int fewest = (int) Math.max(1, Math.ceil(load / figures.get(ServiceFigure.OCCUPANCY)));
        int patient = fewest;
        while (patient < MOST_AGENTS && new ErlangC(patient, load).answeredWithin(wait) < share) {
            patient++;
        }
        int impatient = 1;
        while (impatient < patient && new ErlangA(impatient, load, patience).answeredWithin(wait) < share) {
            impatient++;
        }
        return new Hour(from, length, calls, patient, impatient, new ErlangA(impatient, load, patience).abandoned());
    }

    /** Hours of agents in an average week. */
    public double weeklyHours() {
        return WORKDAYS
                * hours.stream()
                        .mapToDouble(hour -> hour.patient() * hour.length())
                        .sum();
    }

    /** Hours of these in which agents speak. */
    public double weeklyTalk() {
        return WORKDAYS
                * hours.stream()
                        .mapToDouble(hour -> hour.calls() * hour.length() * callMinutes / 60)
                        .sum();
    }

    /** Posts that do nothing else, with absence and meetings. */
    public double posts() {
        return weeklyHours() / figures.presentHoursPerWeek();
    }
}
