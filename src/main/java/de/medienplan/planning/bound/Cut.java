package de.medienplan.planning.bound;

/**
 * An inequality that every plan obeys and the relaxation need not: {@code Σ coefficient · share ≤ rhs}.
 *
 * @param columns unit columns, ascending
 * @param coefficients whole numbers above 0
 * @param rhs whole number
 */
record Cut(int[] columns, long[] coefficients, long rhs) {

    /** By how much the shares break it, as a part of the right-hand side; negative if they obey it. */
    double violation(double[] shares) {
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += coefficients[i] * shares[columns[i]];
        }
        return (sum - rhs) / Math.max(1, rhs);
    }
}
