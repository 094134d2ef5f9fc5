package de.medienplan.planning.bound;

import de.medienplan.planning.model.Layout;

/**
 * Which rule stands in which row of the relaxation, see {@link Relaxation}. Capacities come first, each in the row of its
 * cell.
 */
record Rows(Layout layout) {

    int budget(int year) {
        return layout.cells() + year;
    }

    int entitlement(int year) {
        return layout.cells() + layout.years() + year;
    }

    int need(int year) {
        return layout.cells() + 2 * layout.years() + year;
    }

    int growth(int year) {
        return layout.cells() + 3 * layout.years() + year;
    }

    int monotone(int year) {
        return layout.cells() + 4 * layout.years() + year;
    }

    int eligible(int programme, int year) {
        return layout.cells() + (5 + programme) * layout.years() + year;
    }

    int pool(int programme) {
        return eligible(layout.programmes(), 0) + programme;
    }
}
