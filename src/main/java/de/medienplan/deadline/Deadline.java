package de.medienplan.deadline;

import de.medienplan.shared.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day until which something must be done.
 *
 * @param group stable key of what belongs together, e.g. {@code grant:1:COMPLETION}: reminders and calendars show one
 *     entry for all deadlines of a group on the same day
 * @param title what ends on that day, for the group
 * @param amount euros that are forfeited or fall due; null if none
 * @param responsible who looks after it, empty if nobody is named
 */
public record Deadline(
        String group,
        LocalDate date,
        Message title,
        About about,
        @Nullable BigDecimal amount,
        String responsible,
        Next next) {

    /**
     * @param area where it belongs, e.g. the programme
     * @param school name of the school, empty if it concerns none or all
     * @param subject what it is about, e.g. the application's number; empty if nothing in particular
     */
    public record About(String area, String school, String subject) {}

    /**
     * @param step what to do next
     * @param path address of the screen on which it is done, without leading slash
     */
    public record Next(Message step, String path) {}

    public String area() {
        return about.area();
    }

    public String school() {
        return about.school();
    }

    public String subject() {
        return about.subject();
    }

    /** Negative once the day has passed; 0 on the day itself. */
    public long daysLeft(LocalDate asOf) {
        return ChronoUnit.DAYS.between(asOf, date);
    }

    public Urgency urgency(LocalDate asOf) {
        return Urgency.of(daysLeft(asOf));
    }
}
