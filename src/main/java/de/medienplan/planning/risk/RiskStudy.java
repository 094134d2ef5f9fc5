package de.medienplan.planning.risk;

import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.Scenario;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Simulates a plan. Each future stands by itself and is stored at its place, so the result does not depend on how many
 * processors work.
 */
public final class RiskStudy {

    private final Scenario scenario;
    private final Assumptions assumptions;
    private final RiskOptions options;
    private final Course course;
    private final Outcome planned;
    private final Fates fates;
    private final BooleanSupplier stop;

    /** @param stop asked before each future */
    public RiskStudy(Scenario scenario, Plan plan, Assumptions assumptions, RiskOptions options, BooleanSupplier stop) {
        this.scenario = scenario;
        this.assumptions = assumptions;
        this.options = options;
        this.stop = stop;
        Map<String, @Nullable String> starts = plan.starts();
        this.course = new Course(scenario, starts);
        this.planned = Outcome.of(scenario, new PlanEvaluator(scenario).evaluateStarts(starts));
        this.fates = Fates.drawn(assumptions, options.seed()).remembered(options.futures(), scenario);
    }

    /**
     * Simulates all futures.
     *
     * @throws CancellationException if stopped
     */
    public Risk run() {
        List<Outcome> outcomes = all(options.futures(), future -> outcome(future, fates));
        Overruns overruns = new Overruns(scenario, planned);
        long[] overrun = IntStream.range(0, options.futures())
                .mapToLong(future -> overruns.in(future, fates))
                .toArray();
        Summary summary = new Summary(scenario, planned, outcomes);
        List<Risk.Driver> drivers = new Drivers(scenario, planned, outcomes, fates, this::simulate, overruns).worst();
        return new Risk(
                scenario.name(),
                options.futures(),
                options.seed(),
                summary.schools(),
                summary.programmes(),
                summary.grants(),
                summary.years(),
                overruns.covered(overrun, assumptions.margin()),
                summary.cost(),
                planned.cost(),
                drivers);
    }

    private List<Outcome> simulate(List<Integer> futures, Fates drawn) {
        return all(futures.size(), i -> outcome(futures.get(i), drawn));
    }

    private Outcome outcome(int future, Fates drawn) {
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
        return Outcome.of(scenario, course.in(future, drawn));
    }

    private List<Outcome> all(int count, IntFunction<Outcome> one) {
        IntStream numbers = IntStream.range(0, count);
        return (options.parallel() ? numbers.parallel() : numbers).mapToObj(one).toList();
    }
}
