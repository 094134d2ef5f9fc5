package de.medienplan.subsidy.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Support by the state that takes the place of the city's: no subsidy while it runs.
 *
 * @param until last day; null while no end is known
 * @param fromClass first class year that gets it; null for all
 * @param toClass last class year that gets it; null for all
 */
public record StateSupport(
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer fromClass,
        @Nullable Integer toClass) {

    boolean reaches(LocalDate day, int classYear) {
        return new Period(from, until).covers(day)
                && (fromClass == null || classYear >= fromClass)
                && (toClass == null || classYear <= toClass);
    }

    boolean reachesAll(LocalDate day) {
        return fromClass == null && toClass == null && new Period(from, until).covers(day);
    }
}
