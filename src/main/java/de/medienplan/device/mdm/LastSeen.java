package de.medienplan.device.mdm;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a device was last heard of, as device managements write it. */
final class LastSeen {

    private static final List<DateTimeFormatter> NOTATIONS = List.of(
            timed("uuuu-MM-dd['T'][ ]H:mm[:ss][.SSSSSSS][.SSSSSS][.SSS][X]"),
            timed("d.M.uuuu[,] H:mm[:ss]"),
            timed("M/d/uuuu[,] h:mm[:ss] a"),
            dated("uuuu-MM-dd"),
            dated("d.M.uuuu"),
            dated("M/d/uuuu"));

    private LastSeen() {}

    static @Nullable LocalDateTime of(String text) {
        for (DateTimeFormatter notation : NOTATIONS) {
            try {
                return LocalDateTime.parse(text.strip(), notation);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
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
