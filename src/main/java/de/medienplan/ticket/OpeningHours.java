package de.medienplan.ticket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** When the service desk works: the same hours from Monday to Friday. What lies outside of them is no waiting. */
public final class OpeningHours {

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final int WORKDAYS = 5;

    private final double from;
    private final double until;

    /** @param from hour of the day, before {@code until} */
    public OpeningHours(double from, double until) {
        if (from >= until) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
        this.from = from;
        this.until = until;
    }

    public static OpeningHours of(FigureSet figures) {
        return new OpeningHours(figures.get(ServiceFigure.OPEN_FROM), figures.get(ServiceFigure.OPEN_UNTIL));
    }

    /** Opening hours that lie between the two moments; 0 where the second is not later. */
    public double between(LocalDateTime begin, LocalDateTime end) {
        return Math.max(0, since(end) - since(begin));
    }

    /** Opening hours since a fixed Monday. */
    private double since(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        long days = ChronoUnit.DAYS.between(LocalDate.EPOCH.minusDays(3), day);
        long weeks = Math.floorDiv(days, 7);
        int workdays = Math.min(Math.floorMod(days, 7), WORKDAYS);
        double hours = (weeks * WORKDAYS + workdays) * (until - from);
        boolean open = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        double hour = moment.toLocalTime().toSecondOfDay() / SECONDS_PER_HOUR;
        return open ? hours + Math.clamp(hour, from, until) - from : hours;
    }
}
