package de.medienplan.planning.bound;

/** Columns of one unit that weigh the same, of which a plan takes one at most. */
record Item(int[] columns, int demand) {

    /** How much of it the shares of the columns take. */
    double share(double[] shares) {
        double sum = 0;
        for (int column : columns) {
            sum += shares[column];
        }
        return sum;
    }
}
