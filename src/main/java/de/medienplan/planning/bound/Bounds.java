package de.medienplan.planning.bound;

/** The bounds of the columns, scaled, and where the columns without a row rest. A search may change them between runs. */
final class Bounds {

    /** Bounds of the box variables. */
    final double[] low;

    final double[] high;
    /** Which of the box variables without a row is at its upper bound. */
    final boolean[] atHigh;
    /** Unit columns that must not be used. */
    final boolean[] off;

    private final ScaledColumns lp;

    Bounds(Relaxation relaxation, ScaledColumns lp) {
        this.lp = lp;
        int boxes = relaxation.boxes();
        this.low = new double[boxes];
        this.high = new double[boxes];
        for (int b = 0; b < boxes; b++) {
            low[b] = lp.scaled(b, relaxation.low[b]);
            high[b] = lp.scaled(b, relaxation.high[b]);
        }
        this.atHigh = new boolean[boxes];
        this.off = new boolean[lp.unitColumns];
    }

    double least(int column) {
        return isBox(column) ? low[column - lp.unitColumns] : 0;
    }

    double most(int column) {
        if (column < lp.unitColumns) {
            return off[column] ? 0 : Double.POSITIVE_INFINITY;
        }
        return isBox(column) ? high[column - lp.unitColumns] : Double.POSITIVE_INFINITY;
    }

    /** Value of a column that is neither basic nor a key. */
    double resting(int column) {
        if (!isBox(column)) {
            return 0;
        }
        int box = column - lp.unitColumns;
        return atHigh[box] ? high[box] : low[box];
    }

    /** The column leaves the basis at one of its bounds. */
    void rest(int column, boolean atLow) {
        if (isBox(column)) {
            atHigh[column - lp.unitColumns] = !atLow;
        }
    }

    private boolean isBox(int column) {
        return column >= lp.unitColumns && column < lp.columns;
    }
}
