package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * Inverts the basic columns. Slacks need no arithmetic: only the rows without a basic slack and the other columns are
 * eliminated, which are few.
 */
final class Inversion {

    private static final double SINGULAR = 1e-9;

    private final Basis basis;
    private final int rows;
    /** The columns that are no slacks, relative to the keys; they stand after the slacks. */
    private final double[][] columns;

    private final int slacks;
    /** The rows without a basic slack. */
    private final int[] open;

    /** The basic columns change places: slacks come first. */
    Inversion(Basis basis, int firstSlack) {
        this.basis = basis;
        this.rows = basis.basic.length;
        int next = 0;
        boolean[] covered = new boolean[rows];
        for (int r = 0; r < rows; r++) {
            if (basis.basic[r] >= firstSlack) {
                int slack = basis.basic[r];
                basis.basic[r] = basis.basic[next];
                basis.basic[next++] = slack;
                covered[slack - firstSlack] = true;
            }
        }
        this.slacks = next;
        this.columns = new double[rows - slacks][rows];
        for (int k = 0; k < columns.length; k++) {
            basis.relative(basis.basic[slacks + k], columns[k]);
        }
        this.open = new int[rows - slacks];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (!covered[i]) {
                open[count++] = i;
            }
        }
        for (int r = 0; r < slacks; r++) {
            Arrays.fill(basis.inverse[r], 0);
            basis.inverse[r][basis.basic[r] - firstSlack] = 1;
        }
    }

    /** Writes the inverse down; false if the columns are not independent. */
    boolean run() {
        int size = open.length;
        double[][] left = new double[size][size];
        double[][] right = new double[size][size];
        for (int a = 0; a < size; a++) {
            right[a][a] = 1;
            for (int k = 0; k < size; k++) {
                left[a][k] = columns[k][open[a]];
            }
        }
        for (int k = 0; k < size; k++) {
            int pivot = k;
            for (int a = k + 1; a < size; a++) {
                pivot = Math.abs(left[a][k]) > Math.abs(left[pivot][k]) ? a : pivot;
            }
            if (Math.abs(left[pivot][k]) < SINGULAR) {
                return false;
            }
            swap(left, k, pivot);
            swap(right, k, pivot);
            eliminate(left, right, k);
        }
        for (int k = 0; k < size; k++) {
            scatter(right[k], basis.inverse[slacks + k]);
        }
        for (int r = 0; r < slacks; r++) {
            subtractColumns(basis.inverse[r], right);
        }
        return true;
    }

    private static void swap(double[][] matrix, int a, int b) {
        double[] row = matrix[a];
        matrix[a] = matrix[b];
        matrix[b] = row;
    }

    private static void eliminate(double[][] left, double[][] right, int k) {
        double pivot = 1 / left[k][k];
        for (int i = 0; i < right.length; i++) {
            left[k][i] *= pivot;
            right[k][i] *= pivot;
        }
        for (int a = 0; a < right.length; a++) {
            double factor = left[a][k];
            if (a != k && factor != 0) {
                Basis.subtract(left[a], left[k], factor);
                Basis.subtract(right[a], right[k], factor);
            }
        }
    }

    private void scatter(double[] compact, double[] row) {
        Arrays.fill(row, 0);
        for (int a = 0; a < open.length; a++) {
            row[open[a]] = compact[a];
        }
    }

    /** A slack takes up what the other columns leave of its row. */
    private void subtractColumns(double[] row, double[][] right) {
        int own = 0;
        while (row[own] == 0) {
            own++;
        }
        double[] sum = new double[open.length];
        boolean any = false;
        for (int k = 0; k < columns.length; k++) {
            if (columns[k][own] != 0) {
                Basis.subtract(sum, right[k], columns[k][own]);
                any = true;
            }
        }
        for (int a = 0; a < open.length && any; a++) {
            row[open[a]] = sum[a];
        }
    }
}
