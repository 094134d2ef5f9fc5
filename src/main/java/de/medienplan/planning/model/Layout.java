package de.medienplan.planning.model;

/**
 * Where which quantity stands in the one array that a plan adds up in: resource use by period, then by budget year the
 * instalments, base amounts, costs eligible for each pool, tablets and other devices that go live.
 *
 * @param periods number of periods
 * @param years number of budget years
 * @param resources number of resources
 * @param programmes number of grant programmes
 */
public record Layout(int periods, int years, int resources, int programmes) {

    /** Number of resource cells; they stand first. */
    public int cells() {
        return resources * periods;
    }

    /** The use of a resource in a period, in its units. */
    public int cell(int resource, int period) {
        return resource * periods + period;
    }

    /** Instalments of a budget year, whole euros; years and programmes count from 0. */
    public int spent(int year) {
        return cells() + year;
    }

    /** Base amounts that the schools completed in a year earn, whole euros. */
    public int base(int year) {
        return cells() + years + year;
    }

    /** Tablets that go live in a year. */
    public int tablets(int year) {
        return cells() + 2 * years + year;
    }

    /** Other devices that go live in a year. */
    public int others(int year) {
        return cells() + 3 * years + year;
    }

    /** Costs eligible for the pool of a programme, of the schools completed in a year, whole euros. */
    public int eligible(int programme, int year) {
        return cells() + (4 + programme) * years + year;
    }

    /** Length of the array. */
    public int size() {
        return cells() + (4 + programmes) * years;
    }
}
