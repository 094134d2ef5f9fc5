package de.medienplan.planning.bound;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;
import java.io.PrintStream;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The own dual simplex beside GLOP on the relaxation of a scenario: from scratch, and then warm, as searches use it: a few
 * options are forbidden, it is solved again from where it was.
 */
public final class LinearSolvers {

    private static final int WARM = 100;
    private static final int FORBIDDEN = 3;

    private final Relaxation relaxation;

    private LinearSolvers(Scenario scenario) {
        this.relaxation = new RelaxationBuilder(Model.of(scenario), Goal.COST).build();
    }

    /** Prints seconds from scratch, milliseconds for each warm solution and the largest difference of the values. */
    public static void measure(Scenario scenario, PrintStream console) {
        LinearSolvers solvers = new LinearSolvers(scenario);
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            double[] own = solvers.own(warmUp == 0 ? null : console);
            double[] peer = solvers.glop(warmUp == 0 ? null : console);
            double apart = 0;
            for (int i = 0; i < own.length; i++) {
                apart = Math.max(apart, Math.abs(own[i] - peer[i]) / Math.max(1, Math.abs(own[i])));
            }
            console.printf("%s: values differ by %.1e at most%n", scenario.name(), apart);
        }
    }

    private double[] own(@Nullable PrintStream console) {
        double[] values = new double[WARM + 1];
        long begin = System.nanoTime();
        DualSimplex simplex = new DualSimplex(relaxation);
        simplex.run(() -> false, Long.MAX_VALUE);
        values[0] = simplex.point.objective();
        long first = System.nanoTime();
        DualSimplex.Copy root = simplex.copy();
        Random random = new Random(1);
        for (int i = 1; i <= WARM; i++) {
            simplex.back(root);
            int[] columns = forbidden(random);
            for (int column : columns) {
                simplex.bounds.off[column] = true;
            }
            simplex.run(() -> false, Long.MAX_VALUE);
            values[i] = simplex.point.objective();
            for (int column : columns) {
                simplex.bounds.off[column] = false;
            }
        }
        print(console, "own dual simplex", begin, first);
        return values;
    }

    private double[] glop(@Nullable PrintStream console) {
        Loader.loadNativeLibraries();
        double[] values = new double[WARM + 1];
        MPSolver solver = MPSolver.createSolver("GLOP");
        MPVariable[] variables = build(solver);
        MPSolverParameters parameters = new MPSolverParameters();
        // what is presolved cannot go on from where it was
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.DUAL.swigValue());
        long begin = System.nanoTime();
        solver.solve(parameters);
        values[0] = relaxation.constant + solver.objective().value();
        long first = System.nanoTime();
        Random random = new Random(1);
        for (int i = 1; i <= WARM; i++) {
            int[] columns = forbidden(random);
            for (int column : columns) {
                variables[column].setUb(0);
            }
            solver.solve(parameters);
            values[i] = relaxation.constant + solver.objective().value();
            for (int column : columns) {
                variables[column].setUb(MPSolver.infinity());
            }
        }
        print(console, "GLOP", begin, first);
        return values;
    }

    private MPVariable[] build(MPSolver solver) {
        MPConstraint[] rows = new MPConstraint[relaxation.rows];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = solver.makeConstraint(-MPSolver.infinity(), relaxation.rhs[i]);
        }
        MPConstraint[] units = new MPConstraint[relaxation.units];
        for (int u = 0; u < units.length; u++) {
            units[u] = solver.makeConstraint(1, 1);
        }
        MPObjective objective = solver.objective();
        MPVariable[] variables = new MPVariable[relaxation.columns];
        int unit = 0;
        for (int j = 0; j < variables.length; j++) {
            int box = j - relaxation.unitColumns();
            variables[j] = box < 0
                    ? solver.makeNumVar(0, MPSolver.infinity(), "")
                    : solver.makeNumVar(relaxation.low[box], relaxation.high[box], "");
            objective.setCoefficient(variables[j], relaxation.cost[j]);
            for (int e = relaxation.columnStart[j]; e < relaxation.columnStart[j + 1]; e++) {
                rows[relaxation.entryRow[e]].setCoefficient(variables[j], relaxation.entryValue[e]);
            }
            if (box < 0) {
                unit += j == relaxation.unitStart[unit + 1] ? 1 : 0;
                units[unit].setCoefficient(variables[j], 1);
            }
        }
        objective.setMinimization();
        return variables;
    }

    /** Some columns of units that have others left. */
    private int[] forbidden(Random random) {
        int[] columns = new int[FORBIDDEN];
        for (int i = 0; i < columns.length; i++) {
            int unit = random.nextInt(relaxation.units);
            int count = relaxation.unitStart[unit + 1] - relaxation.unitStart[unit];
            while (count <= FORBIDDEN) {
                unit = random.nextInt(relaxation.units);
                count = relaxation.unitStart[unit + 1] - relaxation.unitStart[unit];
            }
            columns[i] = relaxation.unitStart[unit] + random.nextInt(count);
        }
        return columns;
    }

    private static void print(@Nullable PrintStream console, String name, long begin, long first) {
        if (console != null) {
            double cold = (first - begin) * 1e-6;
            double warm = (System.nanoTime() - first) * 1e-6 / WARM;
            console.printf("%-18s from scratch %,.1f ms, warm %,.2f ms each%n", name, cold, warm);
        }
    }
}
