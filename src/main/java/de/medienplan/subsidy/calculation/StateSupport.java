package de.medienplan.subsidy.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Support by the state, such as lent tablets, that takes the place of the city's or leaves a smaller part of it.
 *
 * @param until last day; null while no end is known
 * @param fromClass first class year that gets it; null for all
 * @param toClass last class year that gets it; null for all
 * @param types codes of the types of school that get it; empty for all
 * @param cityPercent what the city still pays of the price beside it, at most its share; null: nothing
 */
public record StateSupport(
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer fromClass,
        @Nullable Integer toClass,
        Set<String> types,
        @Nullable BigDecimal cityPercent) {

    public StateSupport {
        types = Set.copyOf(types);
    }

    /** For all types of school, in the place of the city's. */
    public StateSupport(
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer fromClass,
            @Nullable Integer toClass) {
        this(name, from, until, fromClass, toClass, Set.of(), null);
    }

    /** @param type of the school; null if it is not known */
    boolean reaches(LocalDate day, int classYear, @Nullable String type) {
        return new Period(from, until).covers(day)
                && (fromClass == null || classYear >= fromClass)
                && (toClass == null || classYear <= toClass)
                && (types.isEmpty() || type != null && types.contains(type));
    }

    boolean reachesAll(LocalDate day) {
        return fromClass == null
                && toClass == null
                && types.isEmpty()
                && cityPercent == null
                && new Period(from, until).covers(day);
    }
}
