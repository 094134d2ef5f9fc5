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

    public int cell(int resource, int period) {
        return resource * periods + period;
    }

    public int spent(int year) {
        return cells() + year;
    }

    public int base(int year) {
        return cells() + years + year;
    }

    public int tablets(int year) {
        return cells() + 2 * years + year;
    }

    public int others(int year) {
        return cells() + 3 * years + year;
    }

    public int eligible(int programme, int year) {
        return cells() + (4 + programme) * years + year;
    }

    public int size() {
        return cells() + (4 + programmes) * years;
    }
}
