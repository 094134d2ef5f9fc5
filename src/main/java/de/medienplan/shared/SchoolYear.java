package de.medienplan.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, written {@code 2020/21}. It begins on 1 August (§ 28 NSchG; the same in most states).
 *
 * @param start calendar year in which it begins, 1990 to 2100
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    private static final Pattern NOTATION = Pattern.compile("(\\d{4})\\s*/\\s*(\\d{2}|\\d{4})");

    public SchoolYear {
        if (start < 1990 || start > 2100) {
            throw new UserException(Message.of("shared.schoolYear.range"));
        }
    }

    /**
     * Reads {@code 2020/21} or {@code 2020/2021}.
     *
     * @throws UserException another notation, or a second year that does not follow the first
     */
    public static SchoolYear parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UserException(Message.of("shared.schoolYear.notation"));
        }
        int start = Integer.parseInt(matcher.group(1));
        String end = matcher.group(2);
        if (!String.valueOf(start + 1).endsWith(end)) {
            throw new UserException(Message.of("shared.schoolYear.notation"));
        }
        return new SchoolYear(start);
    }

    /** The school year in which the day lies. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
