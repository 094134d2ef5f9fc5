package de.medienplan.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.model.Model;

/** CP-SAT on the linear model of {@link CpSatModel}. */
final class CpSatContestant implements Contestant {

    CpSatContestant() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT 9.15";
    }

    @Override
    public Outcome run(Scenario scenario, int seconds, int seed, int threads) {
        Trace trace = new Trace();
        Model model = Model.of(scenario);
        CpSatModel cp = new CpSatModel(model);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(threads).setRandomSeed(seed);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, seconds - trace.seconds()));
        CpSolverStatus status = solver.solve(cp.problem(), new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                trace.improved(cp.euros(objectiveValue()), cp.euros(bestObjectiveBound()));
            }
        });
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        int[] choice = found ? cp.choice(solver) : new int[0];
        return trace.outcome(name(), scenario, seed, choice, cp.euros(solver.bestObjectiveBound()));
    }
}
