package de.medienplan.planning.bound;

/** The room that the units decided so far leave in the packings, and what no longer fits into it. */
final class RemainingCapacity {

    private final Relaxation relaxation;
    private final boolean[] off;
    private final double[] left;
    private final boolean[] settled;

    /** A place to come back to. */
    record Mark(double[] left, boolean[] settled, boolean[] off) {}

    /** @param off which unit columns are not to be used; is changed */
    RemainingCapacity(Restriction restriction, boolean[] off) {
        this.relaxation = restriction.relaxation;
        this.off = off;
        this.left = relaxation.rhs.clone();
        this.settled = new boolean[relaxation.units];
    }

    Mark mark() {
        return new Mark(left.clone(), settled.clone(), off.clone());
    }

    void back(Mark mark) {
        System.arraycopy(mark.left, 0, left, 0, left.length);
        System.arraycopy(mark.settled, 0, settled, 0, settled.length);
        System.arraycopy(mark.off, 0, off, 0, off.length);
    }

    /**
     * Switches off what does not fit beside the units with a single column left, until nothing changes; false if a unit
     * has no column left.
     */
    boolean narrow() {
        boolean again = true;
        while (again) {
            again = false;
            for (int u = 0; u < relaxation.units; u++) {
                if (!settled[u]) {
                    int[] fitting = fitting(u);
                    if (fitting.length == 0) {
                        return false;
                    }
                    if (fitting.length == 1) {
                        settle(u, fitting[0]);
                        again = true;
                    }
                }
            }
        }
        return true;
    }

    /** Columns of the unit that fit; the others are switched off. */
    private int[] fitting(int unit) {
        for (int j = relaxation.unitStart[unit]; j < relaxation.unitStart[unit + 1]; j++) {
            off[j] |= !relaxation.fits(j, left);
        }
        return relaxation.allowed(off, unit);
    }

    private void settle(int unit, int column) {
        settled[unit] = true;
        relaxation.subtract(column, left);
    }
}
