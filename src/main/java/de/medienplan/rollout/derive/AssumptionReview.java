package de.medienplan.rollout.derive;

import de.medienplan.history.Actor;
import de.medienplan.identity.MayPlan;
import de.medienplan.identity.MayRead;
import de.medienplan.planning.Scenario;
import de.medienplan.rollout.scenario.DeviceMix;
import de.medienplan.rollout.scenario.DeviceMixRepository;
import de.medienplan.rollout.scenario.ScenarioId;
import de.medienplan.rollout.scenario.Scenarios;
import de.medienplan.rollout.scenario.StoredScenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures a scenario was made with, confirmed or changed one by one: a default is marked until somebody stands for it. */
@Service
@Transactional
public class AssumptionReview {

    private final AssumptionRepository assumptions;
    private final DeviceMixRepository mixes;
    private final ScenarioBuilder builder;
    private final Scenarios scenarios;
    private final Clock clock;

    AssumptionReview(
            AssumptionRepository assumptions,
            DeviceMixRepository mixes,
            ScenarioBuilder builder,
            Scenarios scenarios,
            Clock clock) {
        this.assumptions = assumptions;
        this.mixes = mixes;
        this.builder = builder;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** All figures of the scenario in their order; none for one from a file. */
    @MayRead
    @Transactional(readOnly = true)
    public List<ReviewRow> rows(ScenarioId id) {
        Map<String, AssumptionCheck> checks =
                assumptions.checks(id).stream().collect(Collectors.toMap(AssumptionCheck::code, check -> check));
        return assumptions.of(id).stream()
                .map(figure -> new ReviewRow(
                        figure,
                        Optional.ofNullable(checks.get(figure.code()))
                                .filter(check -> check.holdsFor(figure.amount()))
                                .orElse(null)))
                .toList();
    }

    /** The reader stands for the figure as it is. */
    @MayPlan
    public void confirm(ScenarioId id, Assumption figure) {
        BigDecimal amount = figure.amount();
        if (amount != null) {
            assumptions.confirm(id, new AssumptionCheck(figure.code(), amount, Actor.current(), clock.instant()));
        }
    }

    /** Nobody stands for it any more. */
    @MayPlan
    public void withdraw(ScenarioId id, Assumption figure) {
        assumptions.withdraw(id, figure.code());
    }

    /**
     * What the scenario would be with another amount. Stores nothing.
     *
     * @throws UserException if the amount is negative
     */
    @MayPlan
    @Transactional(readOnly = true)
    public Scenario preview(StoredScenario stored, String code, BigDecimal amount) {
        UserException.throwIfAt(amount.signum() < 0, "rollout.review.amount", "rollout.assumption.negative");
        return new AssumptionVariants(builder, stored.scenario(), builder.of(stored.id())).with(code, amount);
    }

    /**
     * What was before a change, to take it back.
     *
     * @param mix null: not known
     */
    public record Before(
            StoredScenario scenario,
            AssumptionSet figures,
            @Nullable DeviceMix mix) {}

    /**
     * Stores another amount with its source, what it means for the scenario, and that the reader stands for it.
     *
     * @return what was before
     * @throws UserException if the amount is negative or has no source
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the scenario meanwhile
     */
    @MayPlan
    public Before change(StoredScenario stored, String code, BigDecimal amount, String source, LocalDate asOf) {
        UserException.throwIfAt(source.isBlank(), "rollout.review.source", "rollout.open.sourceMissing");
        Scenario after = preview(stored, code, amount);
        AssumptionSet figures = builder.of(stored.id());
        Assumption changed = new Assumption(code, amount, source.strip(), asOf);
        AssumptionVariants variants = new AssumptionVariants(builder, stored.scenario(), figures);
        DeviceMix kept = mixes.of(stored.id()).orElse(null);
        DeviceMix mix = variants.mix(kept, code, amount);
        keep(stored, after, figures.with(changed), mix);
        confirm(stored.id(), changed);
        return new Before(stored, figures, kept);
    }

    /**
     * Takes a change back.
     *
     * @throws UserException if the scenario was changed again since
     */
    @MayPlan
    public void undo(Before before) {
        StoredScenario now = scenarios.get(before.scenario().id());
        UserException.throwIf(now.version() != before.scenario().version() + 1, "rollout.review.changedSince");
        keep(now, before.scenario().scenario(), before.figures(), before.mix());
    }

    private void keep(StoredScenario stored, Scenario after, AssumptionSet figures, @Nullable DeviceMix mix) {
        assumptions.keep(stored.id(), figures.all());
        if (mix != null) {
            mixes.keep(stored.id(), mix);
        }
        scenarios.save(stored.with(after));
    }

    /** Why the figures of the scenario cannot be checked, if it was not made of the register. */
    @MayRead
    @Transactional(readOnly = true)
    public Optional<Message> objection(ScenarioId id) {
        return assumptions.of(id).isEmpty() ? Optional.of(Message.of("rollout.assumptions.none")) : Optional.empty();
    }
}
