package de.medienplan.rollout.run;

import de.medienplan.identity.OnBehalf;
import de.medienplan.identity.Role;
import de.medienplan.planning.Evaluation;
import de.medienplan.planning.Plan;
import de.medienplan.planning.PlanEvaluator;
import de.medienplan.planning.PlanResult;
import de.medienplan.planning.RolloutSolver;
import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioCheck;
import de.medienplan.planning.SolveListener;
import de.medienplan.planning.SolveOptions;
import de.medienplan.planning.StopSignal;
import de.medienplan.rollout.derive.Assumption;
import de.medienplan.rollout.derive.AssumptionSet;
import de.medienplan.rollout.derive.AssumptionVariants;
import de.medienplan.rollout.derive.ScenarioBuilder;
import de.medienplan.rollout.run.AssumptionStudies.Answer;
import de.medienplan.rollout.run.AssumptionStudies.Effect;
import de.medienplan.rollout.run.AssumptionStudies.Outcome;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plans a scenario as it is, then with a little less and a little more of each figure, always starting from the first
 * plan, so that what differs comes of the figure and not of luck. A figure that leaves the scenario as it is does nothing.
 * What was cut short by a stop is not told: it would be the effect of the stop.
 */
final class Sensitivity {

    private static final long LEAST_MILLIS = 250;
    private static final long MOST_MILLIS = 2_000;

    /** One changed figure; null where the scenario cannot be made of it. */
    private record Trial(
            Assumption figure,
            BigDecimal step,
            @Nullable Scenario less,
            @Nullable Scenario more) {}

    private final ScenarioBuilder builder;
    private final RolloutSolver solver;
    private final Scenario scenario;
    private final AssumptionStudies.Question question;

    Sensitivity(ScenarioBuilder builder, RolloutSolver solver, Scenario scenario, AssumptionStudies.Question question) {
        this.builder = builder;
        this.solver = solver;
        this.scenario = scenario;
        this.question = question;
    }

    /** @return null if it was stopped before the scenario was planned as it is */
    @Nullable
    Answer find(int threads, StopSignal stop, Consumer<Answer> tell) {
        List<Trial> trials = OnBehalf.of(question.by(), Role.Names.PLANNING, this::trials);
        long runs = 2 + trials.stream().mapToLong(this::runs).sum();
        long millis = Math.clamp(question.seconds() * 1_000L / runs, LEAST_MILLIS, MOST_MILLIS);
        PlanResult base = plan(scenario, 2 * millis, threads, null, stop);
        if (stop.isRaised()) {
            return null;
        }
        List<Effect> effects = new ArrayList<>();
        for (Trial trial : trials) {
            Outcome less = outcome(trial.less(), base, millis, threads, stop);
            Outcome more = stop.isRaised() ? null : outcome(trial.more(), base, millis, threads, stop);
            if (stop.isRaised()) {
                break;
            }
            effects.add(new Effect(trial.figure().code(), trial.step(), less, more));
            tell.accept(sorted(effects));
        }
        return sorted(effects);
    }

    private long runs(Trial trial) {
        return (isNew(trial.less()) ? 1 : 0) + (isNew(trial.more()) ? 1 : 0);
    }

    private boolean isNew(@Nullable Scenario variant) {
        return variant != null && !variant.equals(scenario);
    }

    private List<Trial> trials() {
        AssumptionVariants variants = new AssumptionVariants(builder, scenario, new AssumptionSet(question.figures()));
        List<Trial> trials = new ArrayList<>();
        for (Assumption figure : question.figures()) {
            AssumptionStepPolicy.step(figure, scenario).ifPresent(step -> {
                BigDecimal amount = Objects.requireNonNull(figure.amount());
                trials.add(new Trial(
                        figure,
                        step,
                        variant(variants, figure, AssumptionStepPolicy.less(amount, step)),
                        variant(variants, figure, AssumptionStepPolicy.more(figure, amount, step))));
            });
        }
        return trials;
    }

    private static @Nullable Scenario variant(
            AssumptionVariants variants, Assumption figure, Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            return null;
        }
        try {
            Scenario variant = variants.with(figure.code(), amount.get());
            ScenarioCheck.check(variant);
            return variant;
        } catch (UserException impossible) {
            return null;
        }
    }

    private @Nullable Outcome outcome(
            @Nullable Scenario variant, PlanResult base, long millis, int threads, StopSignal stop) {
        if (variant == null) {
            return null;
        }
        if (!isNew(variant)) {
            return new Outcome(0, 0, BigDecimal.ZERO, true);
        }
        PlanResult result = plan(variant, millis, threads, base.plan(), stop);
        return new Outcome(
                planned(result) - planned(base),
                cost(variant, result) - base.evaluation().cost().total(),
                posts(result).subtract(posts(base)),
                result.evaluation().feasible());
    }

    /** By the weights as they are: what only weighs otherwise changes nothing that is paid or waited for. */
    private long cost(Scenario variant, PlanResult result) {
        return variant.weights().equals(scenario.weights())
                ? result.evaluation().cost().total()
                : new PlanEvaluator(scenario).evaluate(result.plan()).cost().total();
    }

    private PlanResult plan(Scenario wanted, long millis, int threads, @Nullable Plan start, StopSignal stop) {
        return solver.solve(
                wanted, new SolveOptions(Duration.ofMillis(millis), 1, threads, start), SolveListener.SILENT, stop);
    }

    private static int planned(PlanResult result) {
        return result.evaluation().schools().size()
                - result.evaluation().unplanned().size();
    }

    private static BigDecimal posts(PlanResult result) {
        if (result.evaluation().support().isEmpty()) {
            return BigDecimal.ZERO;
        }
        Evaluation.SupportRow last = result.evaluation().support().getLast();
        return last.posts() instanceof BigDecimal planned ? planned : last.minimalPosts();
    }

    private static Answer sorted(List<Effect> effects) {
        return new Answer(effects.stream().sorted(Effect.MOST_FIRST).toList());
    }
}
