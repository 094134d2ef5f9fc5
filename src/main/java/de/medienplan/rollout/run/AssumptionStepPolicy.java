package de.medienplan.rollout.run;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.Assumption;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * By how much a figure is changed to see what it does: a tenth, whole numbers by at least one. What counts nothing, since it
 * is open or none, is tried with something: money with a tenth of the whole investment, an own share with ten percent.
 * Source: the product's own choice, the same for all figures, so that their effects can be compared.
 */
final class AssumptionStepPolicy {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TEN_PERCENT = BigDecimal.TEN;

    private AssumptionStepPolicy() {}

    /** Empty for a figure that is not tried. */
    static Optional<BigDecimal> step(Assumption figure, Scenario scenario) {
        BigDecimal amount = figure.amount();
        if (amount == null || figure.kind().equals("postStep")) {
            return Optional.empty();
        }
        if (amount.signum() == 0) {
            return ofNothing(figure, scenario);
        }
        BigDecimal tenth = amount.multiply(TENTH, MathContext.DECIMAL64);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return Optional.of(whole ? tenth.max(BigDecimal.ONE) : tenth);
    }

    private static Optional<BigDecimal> ofNothing(Assumption figure, Scenario scenario) {
        return switch (figure.kind()) {
            case "poolAmount", "ownFundsPerYear", "carriedOver" ->
                Optional.of(BigDecimal.valueOf(scenario.schools().stream()
                                .mapToLong(ScenarioSchool::investment)
                                .sum()
                        / 10));
            case "ownShare" -> Optional.of(TEN_PERCENT);
            default -> Optional.empty();
        };
    }
}
