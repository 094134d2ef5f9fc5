package de.medienplan.rollout.derive;

import de.medienplan.planning.Scenario;
import de.medienplan.shared.Message;
import de.medienplan.shared.UserException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures that one scenario is computed with, by code. */
public final class AssumptionSet {

    private final Map<String, Assumption> byCode = new LinkedHashMap<>();

    public AssumptionSet(List<Assumption> assumptions) {
        assumptions.forEach(assumption -> byCode.put(assumption.code(), assumption));
    }

    public List<Assumption> all() {
        return List.copyOf(byCode.values());
    }

    /** The figure; empty if there is none. */
    public Optional<Assumption> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The same with another amount of one figure. */
    AssumptionSet with(String code, BigDecimal amount) {
        return new AssumptionSet(all().stream()
                .map(figure -> figure.code().equals(code) ? figure.with(amount, figure.source()) : figure)
                .toList());
    }

    /** The same with another figure in the place of the one with its code. */
    AssumptionSet with(Assumption changed) {
        return new AssumptionSet(all().stream()
                .map(figure -> figure.code().equals(changed.code()) ? changed : figure)
                .toList());
    }

    /** Whether schools are entitled to base amounts; an open one may still become one. */
    public boolean hasBaseAmounts() {
        return byCode.values().stream()
                .filter(figure -> figure.kind().equals("baseAmount"))
                .map(Assumption::amount)
                .anyMatch(amount -> amount != null && amount.signum() > 0);
    }

    /** Whether any programme funds. */
    public boolean hasProgrammes() {
        return byCode.values().stream().anyMatch(figure -> figure.kind().equals("poolAmount"));
    }

    /** @throws UserException naming the first figure that is not entered */
    void requireComplete() {
        byCode.values().stream()
                .filter(assumption -> assumption.amount() == null)
                .findFirst()
                .ifPresent(missing -> {
                    throw UserException.at(
                            missing.label().key(), Message.of("rollout.assumption.missing", missing.label()));
                });
    }

    /** @throws UserException naming the first figure that nothing can be computed with */
    void requireComputable() {
        byCode.values().forEach(figure -> {
            BigDecimal amount = figure.amount();
            if (amount != null) {
                AssumptionAmountPolicy.objection(figure.code(), amount).ifPresent(objection -> {
                    throw UserException.at(figure.label().key(), objection);
                });
            }
        });
    }

    /**
     * Names of the figures that nobody has entered yet, so that they count nothing in the scenario.
     *
     * @param planned the scenario as it is planned; a pool that was entered there is not open
     */
    public List<Message> open(Scenario planned) {
        return byCode.values().stream()
                .filter(Assumption::open)
                .filter(figure -> FigureTrace.countsNothing(figure, planned))
                .map(Assumption::label)
                .toList();
    }

    /** Those that are other than proposed, or were open: somebody entered them. */
    List<Assumption> entered(AssumptionSet proposed) {
        return byCode.values().stream()
                .filter(figure -> proposed.find(figure.code()).stream()
                        .anyMatch(usual -> isOther(figure.amount(), usual.amount()) || usual.open()))
                .filter(figure -> !figure.open())
                .toList();
    }

    private static boolean isOther(@Nullable BigDecimal amount, @Nullable BigDecimal usual) {
        return amount != null && (usual == null || usual.compareTo(amount) != 0);
    }

    /** @throws IllegalArgumentException if there is no such figure */
    BigDecimal value(String code) {
        Assumption assumption = byCode.get(code);
        if (assumption == null) {
            throw new IllegalArgumentException("no assumption " + code);
        }
        return Objects.requireNonNull(assumption.amount(), code);
    }

    /**
     * A figure that programmes have each for themselves.
     *
     * @return null if the programme has none; the figure common to all where the programme brought no figures at all, as
     *     in scenarios made before programmes had their own
     */
    @Nullable
    BigDecimal ofProgramme(String code, String programme) {
        Assumption own = byCode.get(Assumption.code(code, programme));
        boolean hasOwn = own != null || byCode.containsKey(Assumption.code("poolAmount", programme));
        Assumption figure = own == null && (!hasOwn || code.equals("eligibleShare")) ? byCode.get(code) : own;
        return figure == null ? null : figure.amount();
    }

    /** Percent of the costs of a year that the city bears under the programme, by year; years without one are missing. */
    Map<Integer, BigDecimal> ownShares(String programme) {
        Map<Integer, BigDecimal> shares = new TreeMap<>();
        byCode.values().forEach(figure -> {
            Integer year = figure.year();
            BigDecimal percent = figure.amount();
            if (year != null && percent != null && percent.signum() > 0 && programme.equals(figure.programme())) {
                shares.put(year, percent);
            }
        });
        return shares;
    }

    long whole(String code) {
        return value(code).longValue();
    }
}
