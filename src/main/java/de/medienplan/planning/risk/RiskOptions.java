package de.medienplan.planning.risk;

/**
 * How to simulate.
 *
 * @param futures at least 1; chances of a few percent need a thousand
 * @param parallel whether all processors may work; the result is the same
 */
public record RiskOptions(int futures, long seed, boolean parallel) {

    public RiskOptions {
        if (futures < 1) {
            throw new IllegalArgumentException("at least one future");
        }
    }
}
