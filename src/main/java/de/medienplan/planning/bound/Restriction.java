package de.medienplan.planning.bound;

/**
 * What is left to decide when all units but some are fixed. Columns that do not fit into the room that the fixed units
 * leave are gone, and so are packings that the columns left cannot break.
 */
final class Restriction {

    /** What is left; its units are the free ones in their order. */
    final Relaxation relaxation;
    /** The units still to be decided. */
    final int[] free;
    /** Option that a unit column stands for. */
    final int[] option;

    private final Relaxation full;
    private final double[] left;
    private final boolean[] kept;
    private final int[] newRow;
    private final Matrix matrix = new Matrix();

    /**
     * @param free the units still to be decided
     * @param choice option of each unit
     */
    Restriction(Relaxation full, int[] free, int[] choice) {
        this.full = full;
        this.free = free;
        this.left = full.rhs.clone();
        double fixed = fix(choice);
        this.kept = kept();
        this.newRow = rows();
        this.option = unitColumns();
        for (int column = full.unitColumns(); column < full.columns; column++) {
            int box = column - full.unitColumns();
            matrix.box(full.cost[column], full.low[box], full.high[box]);
            entries(column);
        }
        matrix.end();
        this.relaxation = new Relaxation(matrix, full.firstStep, fixed, full.blur);
    }

    /** Subtracts what the fixed units use; returns what they cost. */
    private double fix(int[] choice) {
        boolean[] isFree = new boolean[full.units];
        for (int unit : free) {
            isFree[unit] = true;
        }
        double cost = full.constant;
        for (int u = 0; u < full.units; u++) {
            if (!isFree[u]) {
                int column = full.unitStart[u] + choice[u];
                cost += full.cost[column];
                full.subtract(column, left);
            }
        }
        return cost;
    }

    /** The free units' columns that fit by themselves; of a unit of which none fits all, so that nothing is feasible. */
    private boolean[] kept() {
        boolean[] fitting = new boolean[full.unitColumns()];
        for (int unit : free) {
            boolean any = false;
            for (int column = full.unitStart[unit]; column < full.unitStart[unit + 1]; column++) {
                fitting[column] = full.fits(column, left);
                any |= fitting[column];
            }
            for (int column = full.unitStart[unit]; column < full.unitStart[unit + 1]; column++) {
                fitting[column] |= !any;
            }
        }
        return fitting;
    }

    /** Writes the rows down that can be broken; returns the new number of each row, -1 for the others. */
    private int[] rows() {
        double[] most = mostUse();
        int[] numbers = new int[full.rows];
        int count = 0;
        for (int i = 0; i < full.rows; i++) {
            boolean idle = full.packing[i] && most[i] <= left[i];
            numbers[i] = idle ? -1 : count++;
            if (!idle) {
                matrix.row(left[i], full.rowScale[i]);
            }
        }
        return numbers;
    }

    /** The most that one column of each free unit together can use of each packing. */
    private double[] mostUse() {
        double[] most = new double[full.rows];
        for (int unit : free) {
            double[] ofUnit = new double[full.rows];
            for (int column = full.unitStart[unit]; column < full.unitStart[unit + 1]; column++) {
                for (int e = full.columnStart[column]; kept[column] && e < full.columnStart[column + 1]; e++) {
                    int row = full.entryRow[e];
                    double more = full.entryValue[e] - ofUnit[row];
                    if (more > 0) {
                        most[row] += more;
                        ofUnit[row] += more;
                    }
                }
            }
        }
        return most;
    }

    private int[] unitColumns() {
        Numbers.Whole options = new Numbers.Whole();
        for (int unit : free) {
            matrix.beginUnit();
            for (int column = full.unitStart[unit]; column < full.unitStart[unit + 1]; column++) {
                if (kept[column]) {
                    options.add(column - full.unitStart[unit]);
                    matrix.column(full.cost[column]);
                    entries(column);
                }
            }
        }
        matrix.beginUnit();
        return options.toArray();
    }

    private void entries(int column) {
        for (int e = full.columnStart[column]; e < full.columnStart[column + 1]; e++) {
            int row = newRow[full.entryRow[e]];
            if (row >= 0) {
                matrix.entry(row, full.entryValue[e]);
            }
        }
    }
}
