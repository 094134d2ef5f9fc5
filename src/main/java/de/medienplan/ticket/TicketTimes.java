package de.medienplan.ticket;

import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points and spans of time as ticket systems write them. */
final class TicketTimes {

    private static final List<DateTimeFormatter> LOCAL = List.of(
            timed("uuuu-MM-dd['T'][ ]H:mm[:ss][.SSSSSS][.SSS]"),
            timed("d.M.uuuu[,] H:mm[:ss]"),
            timed("d/MMM/yy h:mm a"),
            timed("dd-MM-uuuu H:mm[:ss]"),
            dated("uuuu-MM-dd"),
            dated("d.M.uuuu"));

    /** {@code 2026-05-04T08:12:00Z}, {@code 2026-05-04 08:12:00 UTC}, {@code 2026-05-04T10:12:00+0200}. */
    private static final Pattern ZONED = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s?(Z|UTC|[+-]\\d{2}:?\\d{2})");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,6})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2})(?::\\d{2})?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d+)\\s*(?:d|tage?|days?)\\s*)?(?:(\\d+)\\s*(?:h|std\\.?|stunden?|hours?)\\s*)?(?:(\\d+)\\s*(?:m|min\\.?|minuten?|minutes?)\\s*)?(?:\\d+\\s*(?:s|sekunden?|seconds?))?",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_MINUTES = 100_000;

    private TicketTimes() {}

    /** A point of time on the clock of the city; one in another zone is converted. */
    static LocalDateTime moment(String text) {
        String trimmed = text.strip();
        Matcher zoned = ZONED.matcher(trimmed);
        if (zoned.matches()) {
            return inCity(zoned);
        }
        for (DateTimeFormatter notation : LOCAL) {
            if (notation.parseUnresolved(trimmed, new java.text.ParsePosition(0)) != null) {
                try {
                    return LocalDateTime.parse(trimmed, notation);
                } catch (DateTimeException other) {
                    continue;
                }
            }
        }
        throw new UserException(Message.of("ticket.time.expected"));
    }

    private static LocalDateTime inCity(Matcher zoned) {
        String zone = zoned.group(3).startsWith("Z") || zoned.group(3).startsWith("U") ? "Z" : zoned.group(3);
        String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        try {
            return OffsetDateTime.parse(zoned.group(1) + "T" + zoned.group(2) + offset)
                    .atZoneSameInstant(ZoneId.systemDefault())
                    .toLocalDateTime();
        } catch (DateTimeException e) {
            throw new UserException(Message.of("ticket.time.expected"));
        }
    }

    /**
     * Whole minutes, half up: {@code 1:30}, {@code 1h 30m}, or a bare number in the unit of the system.
     *
     * @param minutesPerUnit what one of a bare number is
     */
    static int minutes(String text, BigDecimal minutesPerUnit) {
        String trimmed = text.strip();
        BigDecimal minutes;
        Matcher clock = CLOCK.matcher(trimmed);
        Matcher words = WORDS.matcher(trimmed);
        if (NUMBER.matcher(trimmed).matches()) {
            minutes = new BigDecimal(trimmed.replace(',', '.')).multiply(minutesPerUnit);
        } else if (clock.matches()) {
            minutes = BigDecimal.valueOf(Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2)));
        } else if (!trimmed.isEmpty() && words.matches()) {
            minutes = BigDecimal.valueOf(part(words, 1) * 1440 + part(words, 2) * 60 + part(words, 3));
        } else {
            throw new UserException(Message.of("ticket.minutes.expected"));
        }
        UserException.throwIf(minutes.intValue() > MOST_MINUTES, "ticket.minutes.expected");
        return minutes.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static long part(Matcher words, int group) {
        String found = words.group(group);
        return found == null || found.length() > 6 ? 0 : Long.parseLong(found);
    }

    private static DateTimeFormatter timed(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter dated(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.SECOND_OF_DAY, 0)
                .toFormatter(Locale.ENGLISH);
    }
}
