package de.medienplan.city;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days of each year on which the council is told of the progress. */
public record ReportDays(List<MonthDay> days) {

    /** The years that are offered: this one and those before. */
    private static final int YEARS = 3;

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.?");

    public ReportDays {
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** As people write them, such as {@code 30.04., 31.08.}; empty if one of them is no day. */
    public static Optional<ReportDays> parse(String text) {
        try {
            return Optional.of(new ReportDays(Arrays.stream(text.split("[,;]"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(ReportDays::day)
                    .toList()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static MonthDay day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException(text);
        }
        return MonthDay.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
    }

    /** Those up to a day, the latest first. */
    public List<LocalDate> until(LocalDate last) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> last.getYear() - back)
                .flatMap(year -> days.stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isAfter(last))
                .toList();
    }
}
