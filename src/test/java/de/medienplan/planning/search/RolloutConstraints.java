package de.medienplan.planning.search;

import static org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore.ONE_HARD;
import static org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore.ONE_SOFT;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;

import de.medienplan.planning.model.Model;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/**
 * The rules and costs of the planning model, one method each: the score that explains itself. {@link FastScore} is the
 * same score for the search; tests prove both equal to {@link de.medienplan.planning.PlanEvaluator}.
 *
 * <p>Windows, pins and schools that start together need no constraint: a unit has no option that would break them.
 */
public class RolloutConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            // hard
            capacity(factory),
            budget(factory),
            postGrowth(factory),
            // soft
            waiting(factory),
            posts(factory),
            forfeitedBaseAmounts(factory),
            forfeitedPools(factory),
            moves(factory),
            unplanned(factory)
        };
    }

    /** In no period do the demands on a resource exceed its capacity. */
    Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(UnitStart.class)
                .flattenLast(Use::of)
                .groupBy(Use::quantity, sumLong(Use::amount))
                .join(Model.class)
                .filter((cell, used, model) -> cell < model.layout().cells() && used > model.capacity(cell))
                .penalizeLong(ONE_HARD, (cell, used, model) -> used - model.capacity(cell))
                .asConstraint("capacity");
    }

    /** All claims on grants so far are covered by all entitlements so far. */
    Constraint budget(ConstraintFactory factory) {
        return plans(factory)
                .penalizeLong(ONE_HARD, (model, units) -> new YearlySums(model, units).missingFunds())
                .asConstraint("budget");
    }

    /** Posts grow no faster than allowed and yet cover the need. */
    Constraint postGrowth(ConstraintFactory factory) {
        return plans(factory)
                .penalizeLong(ONE_HARD, (model, units) -> new YearlySums(model, units).missingSteps())
                .asConstraint("postGrowth");
    }

    /** Pupils wait until their school goes live. */
    Constraint waiting(ConstraintFactory factory) {
        return factory.forEach(UnitStart.class)
                .penalizeLong(ONE_SOFT, unit -> unit.chosen().own().waiting())
                .asConstraint("waiting");
    }

    /** Posts are paid for each period; the cheapest posts are the fewest that the rules allow. */
    Constraint posts(ConstraintFactory factory) {
        return plans(factory)
                .penalizeLong(
                        ONE_SOFT, (model, units) -> model.posts().cost(new YearlySums(model, units).stepQuarters()))
                .asConstraint("posts");
    }

    /** Base amounts without entitlement are lost. */
    Constraint forfeitedBaseAmounts(ConstraintFactory factory) {
        return factory.forEach(UnitStart.class)
                .penalizeLong(ONE_SOFT, unit -> unit.chosen().own().forfeitedGrants())
                .asConstraint("forfeitedBaseAmounts");
    }

    /** What is left of a programme's pool in the end is lost. */
    Constraint forfeitedPools(ConstraintFactory factory) {
        return plans(factory)
                .penalizeLong(ONE_SOFT, (model, units) -> new YearlySums(model, units).forfeitedPools())
                .asConstraint("forfeitedPools");
    }

    /** Leaving a published start costs. */
    Constraint moves(ConstraintFactory factory) {
        return factory.forEach(UnitStart.class)
                .penalizeLong(ONE_SOFT, unit -> unit.chosen().own().moves())
                .asConstraint("moves");
    }

    /** Leaving a school out costs. */
    Constraint unplanned(ConstraintFactory factory) {
        return factory.forEach(UnitStart.class)
                .penalizeLong(ONE_SOFT, unit -> unit.chosen().own().unplanned())
                .asConstraint("unplanned");
    }

    /** The whole plan in one tuple, for rules about sums over the years. */
    private static BiConstraintStream<Model, List<UnitStart>> plans(ConstraintFactory factory) {
        return factory.forEach(Model.class)
                .join(UnitStart.class)
                .groupBy((model, unit) -> model, toList((m, unit) -> unit));
    }

    /** How much of a quantity a unit uses. */
    record Use(int unit, int quantity, long amount) {

        static List<Use> of(UnitStart start) {
            int[] index = start.chosen().index();
            long[] amount = start.chosen().amount();
            return IntStream.range(0, index.length)
                    .mapToObj(i -> new Use(start.number(), index[i], amount[i]))
                    .toList();
        }
    }
}
