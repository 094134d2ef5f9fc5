package de.medienplan.planning.bound;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The linear relaxation: choose shares of options for each unit (they add up to 1) and values of a few box variables so
 * that every row holds ({@code row ≤ rhs}) at least cost. Columns of units come first, unit by unit, then the box
 * variables. All numbers are exact; {@link #rowScale} is only advice for solving.
 *
 * <p>Rows and box variables, y a budget year, g a programme:
 *
 * <ul>
 *   <li>capacity of each resource cell
 *   <li>budget(y): spent + carry(y) − carry(y−1) − claim(y) ≤ own funds and what facts miss
 *   <li>entitlement(y): claim(y) + spare(y) − spare(y−1) − base − Σ draw(g, y) ≤ 0, in the first year what was
 *       earned before
 *   <li>eligible(g, y): draw(g, y) + unused(g, y) − unused(g, y−1) − eligible ≤ 0
 *   <li>pool(g): Σ draw(g, y) ≤ pool
 *   <li>need(y): devices going live + free(y) − free(y−1) − perStep · (steps(y) − steps(y−1)) ≤ 0
 *   <li>growth(y): steps(y) − steps(y−1) ≤ most new; monotone(y): steps(y−1) − steps(y) ≤ 0
 * </ul>
 *
 * Own funds may be kept although grants could be claimed and the other way round, so every feasible plan is a solution.
 */
final class Relaxation {

    final int rows;
    final int units;
    /** First column of each unit, and the number of unit columns at the end. */
    final int[] unitStart;
    /** Number of unit columns and box variables together. */
    final int columns;
    /** First entry of each column. */
    final int[] columnStart;

    final int[] entryRow;
    final double[] entryValue;
    final double[] cost;
    final double[] rhs;
    final double[] rowScale;
    /** Bounds of the box variables; index from the first box variable on. */
    final double[] low;

    final double[] high;
    /** Position among the box variables of the steps of the first year. */
    final int firstStep;
    /** Cost that no decision changes. */
    final double constant;
    /** Which rows are packings, that is capacities and cuts: nothing but unit columns, no entry below 0. */
    final boolean[] packing;
    /** See {@link Goal#blur}. */
    final double blur;

    Relaxation(Matrix matrix, int firstStep, double constant, double blur) {
        this.rows = matrix.rhs.size();
        this.unitStart = matrix.unitStart.toArray();
        this.units = unitStart.length - 1;
        this.columns = matrix.cost.size();
        this.columnStart = matrix.columnStart.toArray();
        this.entryRow = matrix.entryRow.toArray();
        this.entryValue = matrix.entryValue.toArray();
        this.cost = matrix.cost.toArray();
        this.rhs = matrix.rhs.toArray();
        this.rowScale = matrix.rowScale.toArray();
        this.low = matrix.low.toArray();
        this.high = matrix.high.toArray();
        this.firstStep = firstStep;
        this.constant = constant;
        this.blur = blur;
        this.packing = packings();
    }

    private boolean[] packings() {
        boolean[] packings = new boolean[rows];
        Arrays.fill(packings, true);
        for (int j = 0; j < columns; j++) {
            for (int e = columnStart[j]; e < columnStart[j + 1]; e++) {
                packings[entryRow[e]] &= j < unitColumns() && entryValue[e] >= 0;
            }
        }
        return packings;
    }

    /** The same with a row for each cut after its own rows. */
    Relaxation with(List<Cut> cuts) {
        return cuts.isEmpty() ? this : new Relaxation(this, cuts);
    }

    /** The same with other bounds for the steps of posts, by year. */
    Relaxation within(double[] least, double[] most) {
        Relaxation limited = new Relaxation(this, List.of());
        System.arraycopy(least, 0, limited.low, firstStep, least.length);
        System.arraycopy(most, 0, limited.high, firstStep, most.length);
        return limited;
    }

    private Relaxation(Relaxation base, List<Cut> cuts) {
        this.rows = base.rows + cuts.size();
        this.units = base.units;
        this.unitStart = base.unitStart;
        this.columns = base.columns;
        this.cost = base.cost;
        this.low = base.low.clone();
        this.high = base.high.clone();
        this.firstStep = base.firstStep;
        this.constant = base.constant;
        this.blur = base.blur;
        this.rhs = Arrays.copyOf(base.rhs, rows);
        this.rowScale = Arrays.copyOf(base.rowScale, rows);
        int[] more = new int[columns + 1];
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            rhs[base.rows + i] = cut.rhs();
            rowScale[base.rows + i] = 1.0 / cut.size();
            for (int column : cut.columns()) {
                more[column + 1]++;
            }
        }
        this.columnStart = new int[columns + 1];
        for (int j = 0; j < columns; j++) {
            columnStart[j + 1] = columnStart[j] + base.columnStart[j + 1] - base.columnStart[j] + more[j + 1];
        }
        this.packing = Arrays.copyOf(base.packing, rows);
        for (int i = 0; i < cuts.size(); i++) {
            packing[base.rows + i] = cuts.get(i).packs();
        }
        this.entryRow = new int[columnStart[columns]];
        this.entryValue = new double[columnStart[columns]];
        int[] end = new int[columns];
        for (int j = 0; j < columns; j++) {
            int length = base.columnStart[j + 1] - base.columnStart[j];
            System.arraycopy(base.entryRow, base.columnStart[j], entryRow, columnStart[j], length);
            System.arraycopy(base.entryValue, base.columnStart[j], entryValue, columnStart[j], length);
            end[j] = columnStart[j] + length;
        }
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            for (int k = 0; k < cut.columns().length; k++) {
                int at = end[cut.columns()[k]]++;
                entryRow[at] = base.rows + i;
                entryValue[at] = cut.coefficients()[k];
            }
        }
    }

    /** Whether a column by itself fits into what is left of the packings. */
    boolean fits(int column, double[] left) {
        for (int e = columnStart[column]; e < columnStart[column + 1]; e++) {
            if (packing[entryRow[e]] && entryValue[e] > left[entryRow[e]]) {
                return false;
            }
        }
        return true;
    }

    /** Subtracts what a column uses of each row. */
    void subtract(int column, double[] left) {
        for (int e = columnStart[column]; e < columnStart[column + 1]; e++) {
            left[entryRow[e]] -= entryValue[e];
        }
    }

    /** Columns of the unit that are not excluded. */
    int[] allowed(boolean[] off, int unit) {
        return IntStream.range(unitStart[unit], unitStart[unit + 1])
                .filter(column -> !off[column])
                .toArray();
    }

    /** Whether posts in the year cost anything; if not, they may as well be rounded up. */
    boolean paysForSteps(int year) {
        return cost[unitColumns() + firstStep + year] > 0;
    }

    /** Number of unit columns; the box variables follow. */
    int unitColumns() {
        return unitStart[units];
    }

    int boxes() {
        return low.length;
    }
}
