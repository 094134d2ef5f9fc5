package de.medienplan.rollout.planning.model;

/**
 * One way to plan a unit: a start period or unplanned.
 *
 * @param start period number, or {@link Unit#UNPLANNED}
 * @param cost euros this option costs by itself: waiting, moves, base amounts forfeited
 * @param index quantities it uses, as positions in {@link Layout}, ascending
 * @param amount how much of each, above 0
 */
public record Option(int start, long cost, int[] index, long[] amount) {

    /** Whether the option uses the quantity. */
    public boolean uses(int quantity) {
        for (int at : index) {
            if (at == quantity) {
                return true;
            }
        }
        return false;
    }
}
