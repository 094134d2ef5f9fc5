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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<ReviewRow> rows(ScenarioId id) {
        List<Assumption> figures = assumptions.of(id);
        Predicate<Assumption> stands = figures.isEmpty() ? figure -> true : standing(id, figures);
        Map<String, AssumptionCheck> checks =
                assumptions.checks(id).stream().collect(Collectors.toMap(AssumptionCheck::code, check -> check));
        return figures.stream()
                .map(figure -> new ReviewRow(
                        figure,
                        Optional.ofNullable(checks.get(figure.code()))
                                .filter(check -> check.holdsFor(figure.amount()) && !figure.open())
                                .orElse(null),
                        stands.test(figure)))
                .toList();
    }

    /** Where the register cannot make it any more, nothing is said against a figure. */
    private Predicate<Assumption> standing(ScenarioId id, List<Assumption> figures) {
        try {
            return new AssumptionVariants(builder, scenarios.get(id).scenario(), new AssumptionSet(figures))::stands;
        } catch (UserException | IllegalArgumentException impossible) {
            return figure -> true;
        }
    }

    /** The figures alone, in their order. */
    @MayRead
    @Transactional(readOnly = true)
    public List<Assumption> figures(ScenarioId id) {
        return assumptions.of(id);
    }

    /**
     * The reader stands for the figure as it is.
     *
     * @throws UserException if it is open
     */
    @MayPlan
    public void confirm(ScenarioId id, Assumption figure) {
        UserException.throwIf(figure.open(), "rollout.review.openRefused");
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
     * @throws UserException if the figure cannot have the amount
     */
    @MayPlan
    @Transactional(readOnly = true)
    public Scenario preview(StoredScenario stored, String code, BigDecimal amount) {
        AssumptionAmountPolicy.objection(code, amount).ifPresent(objection -> {
            throw UserException.at("rollout.review.amount", objection);
        });
        return new AssumptionVariants(builder, stored.scenario(), builder.of(stored.id())).with(code, amount);
    }

    /**
     * What was before a change, to take it back.
     *
     * @param mix null: not known
     * @param code of the changed figure
     * @param check who stood for it, of whatever amount; null: nobody
     */
    public record Before(
            StoredScenario scenario,
            AssumptionSet figures,
            @Nullable DeviceMix mix,
            String code,
            @Nullable AssumptionCheck check) {}

    /**
     * Stores another amount with its source, what it means for the scenario, and that the reader stands for it.
     *
     * @return what was before
     * @throws UserException if the figure cannot have the amount or it has no source
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
        AssumptionCheck check = assumptions.checks(stored.id()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        keep(stored, after, figures.with(changed), mix);
        confirm(stored.id(), changed);
        return new Before(stored, figures, kept, code, check);
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
        AssumptionCheck check = before.check();
        if (check == null) {
            assumptions.withdraw(now.id(), before.code());
        } else {
            assumptions.confirm(now.id(), check);
        }
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
