package de.medienplan.planning.model;

/**
 * One way to plan a unit: a start period or unplanned.
 *
 * @param start period number, or {@link Unit#UNPLANNED}
 * @param waiting euros for the quarters until it goes live
 * @param moves euros for leaving published starts
 * @param forfeited base amounts of grants that are lost
 * @param index quantities it uses, as positions in {@link Layout}, ascending
 * @param amount how much of each, above 0
 */
public record Option(int start, long waiting, long moves, long forfeited, int[] index, long[] amount) {

    /** Euros this option costs by itself. */
    public long cost() {
        return waiting + moves + forfeited;
    }

    /** Whether the option uses the quantity. */
    public boolean uses(int quantity) {
        return amountOf(quantity) > 0;
    }

    /** How much of the quantity the option uses. */
    public long amountOf(int quantity) {
        for (int i = 0; i < index.length; i++) {
            if (index[i] == quantity) {
                return amount[i];
            }
        }
        return 0;
    }
}
