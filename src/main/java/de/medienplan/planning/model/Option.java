package de.medienplan.planning.model;

import de.medienplan.planning.CostParts;

/**
 * One way to plan a unit: a start period or unplanned.
 *
 * @param start period number, or {@link Unit#UNPLANNED}
 * @param own euros it costs by itself, part by part; posts and pools depend on the whole plan
 * @param index quantities it uses, as positions in {@link Layout}, ascending
 * @param amount how much of each, above 0
 */
public record Option(int start, CostParts own, int[] index, long[] amount) {

    /** Euros this option costs by itself. */
    public long cost() {
        return own.total();
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

    /** How much the option uses of the quantities from the first to the last, both included. */
    public long sum(int first, int last) {
        long sum = 0;
        for (int i = 0; i < index.length; i++) {
            sum += index[i] >= first && index[i] <= last ? amount[i] : 0;
        }
        return sum;
    }
}
