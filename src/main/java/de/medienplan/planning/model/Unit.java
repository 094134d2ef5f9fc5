package de.medienplan.planning.model;

import java.util.List;

/**
 * Schools that start together, most often one alone.
 *
 * @param number position among the units
 * @param schools ids of its schools
 * @param options the ways to plan it, starts ascending, unplanned last; never empty
 */
public record Unit(int number, List<String> schools, List<Option> options) {

    /** Stands for unplanned. */
    public static final int UNPLANNED = -1;

    public Unit {
        schools = List.copyOf(schools);
        options = List.copyOf(options);
    }

    /** The position of the option with this start, or -1. */
    public int optionOf(int start) {
        for (int k = 0; k < options.size(); k++) {
            if (options.get(k).start() == start) {
                return k;
            }
        }
        return -1;
    }
}
