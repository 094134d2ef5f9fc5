package de.medienplan.ticket;

import de.medienplan.school.SchoolId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, without anything that a person wrote.
 *
 * @param schoolId null where the export names none or one that the register does not know
 * @param minutes handling time; null if unknown
 * @param synthetic made up for a sample
 */
public record Ticket(
        String number,
        Course course,
        @Nullable SchoolId schoolId,
        Kind kind,
        @Nullable Integer minutes,
        boolean synthetic) {

    /**
     * When what happened, on the clock of the city.
     *
     * @param responded first answer; null if there was none or it is unknown
     * @param solved null while it is open
     * @param reopened how often it was opened again; null if unknown
     */
    public record Course(
            LocalDateTime created,
            @Nullable LocalDateTime responded,
            @Nullable LocalDateTime solved,
            @Nullable Integer reopened) {}

    /**
     * What it is about.
     *
     * @param category a word that several tickets share
     * @param group code of a support group; null if no rule tells it
     * @param level 1 to 3, where it was solved; null if no rule tells it
     */
    public record Kind(
            @Nullable String category,
            @Nullable Channel channel,
            @Nullable String group,
            @Nullable Integer level) {

        /** First level unless a rule says otherwise. */
        public int solvingLevel() {
            return Objects.requireNonNullElse(level, 1);
        }
    }

    public LocalDate day() {
        return course.created().toLocalDate();
    }

    public boolean isOpenAt(LocalDateTime moment) {
        LocalDateTime solved = course.solved();
        return !course.created().isAfter(moment) && (solved == null || solved.isAfter(moment));
    }

    /** From its creation to the first answer, by the calendar. */
    public Optional<Duration> response() {
        return Optional.ofNullable(course.responded()).map(end -> Duration.between(course.created(), end));
    }

    /** From its creation to the solution, by the calendar. */
    public Optional<Duration> solution() {
        return Optional.ofNullable(course.solved()).map(end -> Duration.between(course.created(), end));
    }
}
