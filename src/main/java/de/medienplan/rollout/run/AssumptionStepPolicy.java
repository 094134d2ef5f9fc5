package de.medienplan.rollout.run;

import de.medienplan.planning.Scenario;
import de.medienplan.planning.ScenarioSchool;
import de.medienplan.rollout.derive.Assumption;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * By how much a figure is changed to see what it does: a tenth, what is counted in whole pieces by at least one. A share is
 * at most the whole. What counts nothing, since it is open or none, is tried with something: money with a tenth of the whole
 * investment, an own share with ten percent.
 * Source: the product's own choice, the same for all figures, so that their effects can be compared.
 */
final class AssumptionStepPolicy {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TEN_PERCENT = BigDecimal.TEN;
    private static final BigDecimal HUNDRED_PERCENT = BigDecimal.valueOf(100);
    private static final Set<String> SHARES = Set.of("eligibleShare", "fixedShare", "tabletShare");
    private static final Set<String> PIECES = Set.of(
            "classSets",
            "computerRoomDevices",
            "devicesPerPost",
            "devicesPerRoom",
            "existingPosts",
            "maxNewPostsPerYear",
            "pupilsPerComputerRoom",
            "pupilsPerRoom",
            "pupilsPerTeacher",
            "roomsEquippedPerQuarter",
            "roomsPerQuarter",
            "roomsPerSupervision",
            "smallSchoolPupils",
            "supervisionPerQuarter",
            "tabletsPerClassSet",
            "tabletsPerPost");

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
        boolean whole =
                PIECES.contains(figure.kind()) && amount.stripTrailingZeros().scale() <= 0;
        return Optional.of(whole ? tenth.max(BigDecimal.ONE) : tenth);
    }

    /** The amounts the figure is tried with beside its own; empty where there is none, as above the whole of a share. */
    static Optional<BigDecimal> less(BigDecimal amount, BigDecimal step) {
        return Optional.of(amount.subtract(step)).filter(less -> less.signum() >= 0);
    }

    static Optional<BigDecimal> more(Assumption figure, BigDecimal amount, BigDecimal step) {
        BigDecimal more = amount.add(step);
        return most(figure.kind())
                .map(most -> more.min(most.max(amount)))
                .or(() -> Optional.of(more))
                .filter(tried -> tried.compareTo(amount) > 0);
    }

    private static Optional<BigDecimal> most(String kind) {
        if (SHARES.contains(kind)) {
            return Optional.of(BigDecimal.ONE);
        }
        return kind.equals("ownShare") ? Optional.of(HUNDRED_PERCENT) : Optional.empty();
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
