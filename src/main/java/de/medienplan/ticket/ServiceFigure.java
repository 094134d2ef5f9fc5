package de.medienplan.ticket;

import de.medienplan.shared.Labelled;
import de.medienplan.shared.Message;
import java.math.BigDecimal;

/** A figure that the service is measured against or sized with; its amount is a row with source and day. */
public enum ServiceFigure implements Labelled {
    /** Hour of the day, 7.5 is half past seven. */
    OPEN_FROM(0, 12),
    OPEN_UNTIL(12, 24),
    /** Opening hours until the first answer. */
    RESPONSE_TARGET(0.1, 500),
    /** Opening hours until the solution. */
    SOLUTION_TARGET(0.1, 2_000),
    /** Share of tickets for which the targets hold. */
    TARGET_SHARE(0.5, 0.99),
    PHONE_SECONDS(1, 3_600),
    PHONE_SHARE(0.5, 0.99),
    PATIENCE_MINUTES(0.1, 120),
    CALL_MINUTES(0.5, 240),
    TICKET_MINUTES(0.5, 600),
    SECOND_MINUTES(0.5, 1_200),
    /** Of a full post. */
    WEEKLY_HOURS(20, 48),
    /** Share of the working time that is leave, holidays and sickness. */
    ABSENCE(0, 0.6),
    /** Share of the time at work that goes into meetings, training and breaks. */
    OVERHEAD(0, 0.6),
    /** Share of the rest that may be filled with tickets. */
    OCCUPANCY(0.3, 0.98),
    /** Share of tickets that are solved without going there. */
    REMOTE(0, 1),
    ON_SITE_MINUTES(0, 600),
    VISITS_PER_TRIP(1, 20),
    /** Kilometres an hour. */
    TRAVEL_SPEED(3, 120),
    /** Way by road over the distance as the crow flies. */
    DETOUR(1, 3),
    TRAVEL_MINUTES(0, 300),
    BACKLOG_WEEKS(1, 104),
    /** Tickets in a school's first month over those of later months. */
    LEARNING_FACTOR(1, 10),
    LEARNING_MONTHS(0, 36),
    /** Euros. */
    FRAMEWORK_RATE(1, 500),
    /** Hours of the running year. */
    FRAMEWORK_HOURS(0, 100_000),
    FRAMEWORK_USED(0, 100_000),
    /** Share of people who leave in a year. */
    FLUCTUATION(0, 0.9),
    NOTICE_MONTHS(0, 24),
    PROBATION_MONTHS(0, 24);

    private final BigDecimal least;
    private final BigDecimal most;

    ServiceFigure(double least, double most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    boolean allows(BigDecimal amount) {
        return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
    }

    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }

    @Override
    public Message label() {
        return Message.of("ticket.figure.of." + name());
    }

    /** What one of it is, such as minutes. */
    public Message unit() {
        return Message.of("ticket.figure.unit." + name());
    }
}
