package de.medienplan.planning.bound;

import java.util.SplittableRandom;

/**
 * The relaxation's columns scaled so that most entries are near 1; costs in thousand euros. Slack columns follow the
 * box variables without being stored.
 */
final class ScaledColumns {

    static final double COST_UNIT = 1000;

    final int rows;
    final int units;
    final int unitColumns;
    /** Number of stored columns: of units and box variables. */
    final int columns;

    final int[] unitStart;
    final int[] unitOf;
    final int[] start;
    final int[] row;
    final double[] value;
    final double[] cost;
    final double[] rhs;

    private final double[] rowScale;
    private final double[] boxScale;

    ScaledColumns(Relaxation relaxation) {
        this.rows = relaxation.rows;
        this.units = relaxation.units;
        this.unitColumns = relaxation.unitColumns();
        this.columns = relaxation.columns;
        this.unitStart = relaxation.unitStart;
        this.start = relaxation.columnStart;
        this.row = relaxation.entryRow;
        this.rowScale = relaxation.rowScale;
        this.value = new double[row.length];
        this.cost = new double[columns];
        this.rhs = new double[rows];
        this.boxScale = new double[columns - unitColumns];
        this.unitOf = new int[unitColumns];
        for (int u = 0; u < units; u++) {
            for (int j = unitStart[u]; j < unitStart[u + 1]; j++) {
                unitOf[j] = u;
            }
        }
        for (int i = 0; i < rows; i++) {
            rhs[i] = relaxation.rhs[i] * rowScale[i];
        }
        for (int j = 0; j < columns; j++) {
            scaleColumn(relaxation, j);
        }
        if (relaxation.blur > 0) {
            SplittableRandom random = new SplittableRandom(1);
            for (int j = 0; j < unitColumns; j++) {
                cost[j] += random.nextDouble() * relaxation.blur / COST_UNIT;
            }
        }
    }

    private void scaleColumn(Relaxation relaxation, int column) {
        double largest = 0;
        for (int e = start[column]; e < start[column + 1]; e++) {
            value[e] = relaxation.entryValue[e] * rowScale[row[e]];
            largest = Math.max(largest, Math.abs(value[e]));
        }
        double scale = 1;
        if (column >= unitColumns && largest > 0) {
            scale = 1 / largest;
            boxScale[column - unitColumns] = scale;
            for (int e = start[column]; e < start[column + 1]; e++) {
                value[e] *= scale;
            }
        }
        cost[column] = relaxation.cost[column] * scale / COST_UNIT;
    }

    /** A value of a box variable in scaled measure. */
    double scaled(int box, double exact) {
        return exact / boxScale[box];
    }

    double exact(int box, double scaled) {
        return scaled * boxScale[box];
    }

    /** Multipliers of the exact rows, at least 0, from the duals of the scaled rows. */
    double[] multipliers(double[] duals) {
        double[] multipliers = new double[rows];
        for (int i = 0; i < rows; i++) {
            multipliers[i] = Math.max(0, -duals[i] * rowScale[i] * COST_UNIT);
        }
        return multipliers;
    }

    double dot(double[] vector, int column) {
        if (column >= columns) {
            return vector[column - columns];
        }
        double sum = 0;
        for (int e = start[column]; e < start[column + 1]; e++) {
            sum += vector[row[e]] * value[e];
        }
        return sum;
    }

    /** target = factor × (vector · column) for every column, slacks last. */
    void price(double[] vector, double factor, double[] target) {
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            for (int e = start[j]; e < start[j + 1]; e++) {
                sum += vector[row[e]] * value[e];
            }
            target[j] = factor * sum;
        }
        for (int i = 0; i < rows; i++) {
            target[columns + i] = factor * vector[i];
        }
    }

    /** target += factor × column. */
    void addTo(double[] target, int column, double factor) {
        if (column >= columns) {
            target[column - columns] += factor;
            return;
        }
        for (int e = start[column]; e < start[column + 1]; e++) {
            target[row[e]] += factor * value[e];
        }
    }

    double costOf(int column) {
        return column >= columns ? 0 : cost[column];
    }
}
