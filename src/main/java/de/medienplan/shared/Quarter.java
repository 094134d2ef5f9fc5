package de.medienplan.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quarter of a calendar year, the unit of time of a rollout.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("no quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads {@code 2020-Q3}, the notation of scenarios. */
    public static Quarter parse(String text) {
        if (!text.matches("\\d{4}-Q[1-4]")) {
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

    public Quarter plus(int quarters) {
        return of(firstDay().plusMonths(3L * quarters));
    }

    /** This quarter and those that follow, {@code count} together. */
    public List<Quarter> andFollowing(int count) {
        return IntStream.range(0, count).mapToObj(this::plus).toList();
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
