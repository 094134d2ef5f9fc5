package de.medienplan.planning.bound;

import java.util.Arrays;

/**
 * The working basis of the dual simplex. Every unit has a key column, which is basic without a row; the inverse covers
 * only the rows of the relaxation, however many units there are (generalised upper bounds, Dantzig and Van Slyke 1967).
 */
final class Basis {

    private final ScaledColumns lp;
    private final int rows;
    /** Key column of each unit. */
    final int[] key;
    /** Basic column of each row: of a unit, a box or a slack. */
    final int[] basic;
    /** Whether a column is basic in a row. */
    final boolean[] inRow;
    /** How many of a unit's columns are basic in rows. */
    final int[] rowsOfUnit;

    final double[][] inverse;

    Basis(ScaledColumns lp) {
        this.lp = lp;
        this.rows = lp.rows;
        this.key = new int[lp.units];
        this.basic = new int[rows];
        this.inRow = new boolean[lp.columns + rows];
        this.rowsOfUnit = new int[lp.units];
        this.inverse = new double[rows][rows];
    }

    /** Slacks in every row. */
    void reset() {
        int[] slacks = new int[rows];
        for (int i = 0; i < rows; i++) {
            slacks[i] = lp.columns + i;
        }
        load(slacks);
    }

    /** Takes the columns as basic and inverts them; false if they are not independent. */
    boolean load(int[] columns) {
        Arrays.fill(inRow, false);
        Arrays.fill(rowsOfUnit, 0);
        System.arraycopy(columns, 0, basic, 0, rows);
        for (int column : columns) {
            inRow[column] = true;
            if (column < lp.unitColumns) {
                rowsOfUnit[lp.unitOf[column]]++;
            }
        }
        return invert();
    }

    /** All there is to it. */
    record Copy(int[] key, int[] basic, boolean[] inRow, int[] rowsOfUnit, double[][] inverse) {}

    Copy copy() {
        double[][] rowByRow = new double[rows][];
        Arrays.setAll(rowByRow, r -> inverse[r].clone());
        return new Copy(key.clone(), basic.clone(), inRow.clone(), rowsOfUnit.clone(), rowByRow);
    }

    void back(Copy copy) {
        System.arraycopy(copy.key, 0, key, 0, key.length);
        System.arraycopy(copy.basic, 0, basic, 0, rows);
        System.arraycopy(copy.inRow, 0, inRow, 0, inRow.length);
        System.arraycopy(copy.rowsOfUnit, 0, rowsOfUnit, 0, rowsOfUnit.length);
        for (int r = 0; r < rows; r++) {
            System.arraycopy(copy.inverse[r], 0, inverse[r], 0, rows);
        }
    }

    /** Inverts the basic columns, which change places; false if they are not independent. */
    boolean invert() {
        return new Inversion(this, lp.columns).run();
    }

    static void subtract(double[] target, double[] source, double factor) {
        for (int k = 0; k < target.length; k++) {
            target[k] -= factor * source[k];
        }
    }

    /** The column less its unit's key. */
    void relative(int column, double[] target) {
        Arrays.fill(target, 0);
        lp.addTo(target, column, 1);
        if (column < lp.unitColumns) {
            lp.addTo(target, key[lp.unitOf[column]], -1);
        }
    }

    double relativeCost(int column) {
        return column < lp.unitColumns ? lp.cost[column] - lp.cost[key[lp.unitOf[column]]] : lp.costOf(column);
    }

    /** Inverse times column, the column taken relative to its key. */
    double[] ftran(int column) {
        double[] relative = new double[rows];
        relative(column, relative);
        double[] result = new double[rows];
        addImage(relative, result);
        return result;
    }

    /** target += inverse × vector, which is mostly 0. */
    void addImage(double[] vector, double[] target) {
        int[] at = new int[rows];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (vector[i] != 0) {
                at[count++] = i;
            }
        }
        for (int r = 0; r < rows; r++) {
            double[] row = inverse[r];
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += row[at[k]] * vector[at[k]];
            }
            target[r] += sum;
        }
    }

    /** The entering column replaces the one in the row; {@code image} is its {@link #ftran}. */
    void pivot(int row, int entering, double[] image) {
        double[] pivotRow = inverse[row];
        double factor = 1 / image[row];
        for (int k = 0; k < rows; k++) {
            pivotRow[k] *= factor;
        }
        for (int i = 0; i < rows; i++) {
            if (i != row && image[i] != 0) {
                subtract(inverse[i], pivotRow, image[i]);
            }
        }
        count(basic[row], -1);
        basic[row] = entering;
        count(entering, 1);
    }

    private void count(int column, int change) {
        inRow[column] = change > 0;
        if (column < lp.unitColumns) {
            rowsOfUnit[lp.unitOf[column]] += change;
        }
    }

    /** The unit's column in the row becomes its key, the old key takes the row. */
    void swapKey(int row) {
        int unit = lp.unitOf[basic[row]];
        double[] sum = new double[rows];
        for (int r = 0; r < rows; r++) {
            if (basic[r] < lp.unitColumns && lp.unitOf[basic[r]] == unit) {
                subtract(sum, inverse[r], 1);
            }
        }
        inverse[row] = sum;
        int oldKey = key[unit];
        key[unit] = basic[row];
        inRow[basic[row]] = false;
        basic[row] = oldKey;
        inRow[oldKey] = true;
    }
}
