package de.medienplan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of a calendar year, the unit of time of a rollout. Knows alone how quarters are counted and written:
 * {@code 2020-Q3} in files, {@code Q3 2020} on screens.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** Quarters of a year. */
    public static final int PER_YEAR = 4;

    private static final Pattern NOTATION = Pattern.compile("\\d{4}-Q[1-4]");

    public Quarter {
        if (number < 1 || number > PER_YEAR) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Whether the text is in the notation of scenarios, {@code 2020-Q3}; their periods may be named otherwise. */
    public static boolean isQuarter(String text) {
        return NOTATION.matcher(text).matches();
    }

    /**
     * Reads {@code 2020-Q3}, the notation of scenarios.
     *
     * @throws IllegalArgumentException another notation
     */
    public static Quarter parse(String text) {
        if (!isQuarter(text)) {
            throw new IllegalArgumentException("expected a quarter such as 2020-Q3: " + text);
        }
        return new Quarter(Integer.parseInt(text, 0, 4, 10), text.charAt(6) - '0');
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** The school year that runs at the end of the quarter; schools begin theirs within the third. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(lastDay());
    }

    /**
     * What some quarters have of an amount of a whole year.
     *
     * @return to the cent
     */
    public static BigDecimal share(BigDecimal yearly, int quarters) {
        return yearly.multiply(BigDecimal.valueOf(quarters))
                .divide(BigDecimal.valueOf(PER_YEAR), 2, RoundingMode.HALF_UP);
    }

    public Quarter next() {
        return plus(1);
    }

    public Quarter plus(int quarters) {
        return of(firstDay().plusMonths(3L * quarters));
    }

    /** Quarters from the other one to this one; negative if this one comes first. */
    public int since(Quarter other) {
        return (year - other.year) * PER_YEAR + number - other.number;
    }

    /** This quarter and those that follow, {@code count} together. */
    public List<Quarter> andFollowing(int count) {
        return IntStream.range(0, count).mapToObj(this::plus).toList();
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** As screens and papers name it, {@code Q3 2020}. */
    public String label() {
        return "Q" + number + " " + year;
    }

    /** The notation of scenarios, {@code 2020-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
